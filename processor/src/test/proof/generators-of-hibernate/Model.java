package app;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
class A1 {
  @Id @org.hibernate.annotations.UuidGenerator UUID id;
}

@Entity
class B1 {
  @Id
  @GeneratedValue
  @org.hibernate.annotations.UuidGenerator(
      style = org.hibernate.annotations.UuidGenerator.Style.TIME)
  @Column(length = 36)
  String id;
}

@Entity
class C1 {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  UUID id;
}

@Entity
class D1 {
  @Id
  @GeneratedValue(strategy = GenerationType.UUID)
  @Column(name = "k", length = 36)
  String id;
}
