package app;

import jakarta.persistence.*;

@Entity
class Party {
  @Id Long id;
}

@Entity
class Person extends Party {
  @ManyToOne Company employer;

  @ManyToOne(optional = false)
  Country country;
}

@Entity
class Company extends Party {
  @OneToOne Person boss;

  @JoinColumn(nullable = false)
  @ManyToOne
  Country seat;
}

@Entity
class Country {
  @Id Long id;
}
