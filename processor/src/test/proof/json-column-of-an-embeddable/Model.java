package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON)
  Payload pojo;
}

@Embeddable
class Payload {
  String a;
  int b;
}
