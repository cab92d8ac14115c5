package app;

import jakarta.persistence.*;

@Entity
class Person {
  @Id Long id;

  @OneToOne(optional = false, cascade = CascadeType.ALL)
  @JoinColumn(name = "passport_id", nullable = false, unique = true)
  Passport passport;
}

@Entity
class Passport {
  @Id Long id;
}
