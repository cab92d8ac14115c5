package app;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Party {
  @Id Long id;

  @Column(unique = true)
  String code;
}

@Entity
class Person extends Party {}

@Entity
class Purchase {
  @Id Long id;

  @ManyToOne
  @JoinColumn(referencedColumnName = "code")
  Person buyer;
}
