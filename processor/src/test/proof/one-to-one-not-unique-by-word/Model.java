package app;

import jakarta.persistence.*;

@Entity
class Person {
  @Id Long id;

  @OneToOne
  @JoinColumn(name = "p", unique = false)
  Passport passport;
}

@Entity
class Passport {
  @Id Long id;
}
