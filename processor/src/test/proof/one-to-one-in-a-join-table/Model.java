package app;

import jakarta.persistence.*;

@Entity
class Person {
  @Id Long id;

  @OneToOne
  @JoinTable(name = "person_passport")
  Passport passport;
}

@Entity
class Passport {
  @Id Long id;
}
