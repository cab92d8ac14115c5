package app;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Doc {
  @Id Long id;
  @Lob String a;
  @Lob byte[] b;

  @Lob
  @Basic(fetch = FetchType.LAZY)
  Serializable c;

  @Lob
  @Column(columnDefinition = "text")
  String d;

  @Lob
  @Column(length = 100000)
  String e;

  @Lob
  @org.hibernate.annotations.JdbcTypeCode(java.sql.Types.LONGVARCHAR)
  String f;

  @Column(length = 16777216)
  String g;

  @Column(length = 100000)
  byte[] h;
}
