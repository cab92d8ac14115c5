package app;

import jakarta.persistence.*;

@Entity
class Lobs {
  @Id Long id;
  @Lob String string;
  @Lob char[] chars;
  @Lob byte[] bytes;
  @Lob @Column(length = 100000, nullable = false) String longer;
  @Lob java.sql.Blob blob;
  @Lob java.sql.Clob clob;
  @Lob @Basic(fetch = FetchType.LAZY) byte[] lazy;
}
