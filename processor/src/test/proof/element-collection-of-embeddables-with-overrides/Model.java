package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Person {
  @Id Long id;

  @ElementCollection
  @AttributeOverrides({
    @AttributeOverride(name = "street", column = @Column(name = "str", nullable = false)),
    @AttributeOverride(name = "zip", column = @Column(name = "z", length = 5))
  })
  List<Address> addresses;
}

@Embeddable
class Address {
  String street;
  String zip;
}
