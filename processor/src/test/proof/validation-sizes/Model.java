package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @jakarta.validation.constraints.Size(max = 40)
  String a;

  @jakarta.validation.constraints.Size(min = 2, max = 40)
  @Column(length = 20)
  String b;

  @jakarta.validation.constraints.Size(min = 2)
  String c;

  @org.hibernate.validator.constraints.Length(max = 33)
  String d;
}
