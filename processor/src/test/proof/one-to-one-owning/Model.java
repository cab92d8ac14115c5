package app;

import jakarta.persistence.*;

@Entity
class Person {
  @Id Long id;
  @OneToOne Passport passport;
}

@Entity
class Passport {
  @Id Long id;

  @OneToOne(mappedBy = "passport")
  Person owner;
}
