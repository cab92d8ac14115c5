package app;

import jakarta.persistence.*;

@Embeddable
class Address {
  private String street;
  private int number;

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  @Column(name = "house_number")
  public int getNumber() {
    return number;
  }

  public void setNumber(int number) {
    this.number = number;
  }
}

@Embeddable
@Access(AccessType.FIELD)
class Phone {
  String digits;

  public String getOther() {
    return "";
  }
}

@Entity
class Customer {
  private Long id;
  private Address address;
  private Phone phone;

  @Id
  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  @Embedded
  public Address getAddress() {
    return address;
  }

  public void setAddress(Address address) {
    this.address = address;
  }

  public Phone getPhone() {
    return phone;
  }

  public void setPhone(Phone phone) {
    this.phone = phone;
  }
}

@Entity
class Supplier {
  @Id Long id;
  Address address;
}
