package app;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
class Doc {
  @Id Long id;

  @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType.class)
  String a;

  @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.SmallIntJdbcType.class)
  Integer b;

  @org.hibernate.annotations.JavaType(org.hibernate.type.descriptor.java.StringJavaType.class)
  String c;

  @org.hibernate.annotations.JdbcType(org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class)
  UUID d;
}
