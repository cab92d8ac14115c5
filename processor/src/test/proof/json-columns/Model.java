package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

@Entity
class Doc {
  @Id Long id;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)
  Map<String, Object> attributes;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)
  List<String> tags;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)
  String text;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)
  @Column(name = "payload", nullable = false)
  Payload pojo;
}

class Payload implements Serializable {
  String a;
  int b;
}
