package app;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Base1 {
  @Id Long id;

  @Column(length = 10, nullable = false)
  String code;

  @ManyToOne Owner owner;
  Address address;
}

@Embeddable
class Address {
  String street;
  String zip;
}

@Entity
class Owner {
  @Id Long id;
}

@Entity
@AttributeOverrides({
  @AttributeOverride(name = "id", column = @Column(name = "pk")),
  @AttributeOverride(name = "code", column = @Column(name = "c", length = 99)),
  @AttributeOverride(name = "address.street", column = @Column(name = "st"))
})
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "owned_by", nullable = false))
class Thing extends Base1 {}
