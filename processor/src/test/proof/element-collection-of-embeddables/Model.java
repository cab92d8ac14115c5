package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
class Person {
  @Id Long id;

  @ElementCollection
  @CollectionTable(name = "addresses")
  List<Address> addresses;

  @ElementCollection Set<Address> former;
}

@Embeddable
class Address {
  String street;

  @Column(name = "zip_code", length = 10)
  String zip;

  int floor;
}
