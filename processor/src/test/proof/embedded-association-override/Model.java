package app;

import jakarta.persistence.*;

@Entity
class Person {
  @Id Long id;
  Address home;

  @AttributeOverride(name = "street", column = @Column(name = "work_street"))
  @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "work_country_id"))
  Address work;
}

@Embeddable
class Address {
  String street;
  @ManyToOne Country country;
}

@Entity
class Country {
  @Id Long id;
}
