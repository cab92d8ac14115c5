package app;

import jakarta.persistence.*;
import java.time.Instant;

@MappedSuperclass
abstract class Base1 {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  Instant createdAt;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(name = "parties")
abstract class Party extends Base1 {
  String name;
}

@MappedSuperclass
abstract class Legal extends Party {
  String register;
}

@Entity
@Table(name = "companies", uniqueConstraints = @UniqueConstraint(columnNames = "vat"))
class Company extends Legal {
  String vat;
}

@Entity
@Table(name = "persons")
class Person extends Party {
  @ManyToOne Company employer;
}
