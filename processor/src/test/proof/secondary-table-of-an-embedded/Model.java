package app;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "address_of")
class Person {
  @Id Long id;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "street", column = @Column(table = "address_of")),
    @AttributeOverride(name = "zip", column = @Column(table = "address_of", name = "z"))
  })
  Address address;
}

@Embeddable
class Address {
  String street;
  String zip;
}
