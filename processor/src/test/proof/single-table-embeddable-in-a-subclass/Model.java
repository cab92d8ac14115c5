package app;

import jakarta.persistence.*;

@Entity
class Party {
  @Id Long id;
}

@Entity
class Company extends Party {
  Address address;
}

@Embeddable
class Address {
  int floor;

  @Column(nullable = false)
  String street;
}
