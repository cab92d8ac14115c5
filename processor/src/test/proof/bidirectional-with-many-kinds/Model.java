package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Customer {
  @Id @GeneratedValue Long id;

  @OneToMany(mappedBy = "customer", orphanRemoval = true)
  Set<Order1> orders;

  @OneToOne(mappedBy = "customer")
  Cart cart;

  @ManyToMany(mappedBy = "customers")
  Set<Shop> shops;

  @Embedded Contact contact;
}

@Embeddable
class Contact {
  @Column(name = "contact_mail")
  String mail;

  @OneToOne Address address;
}

@Entity
class Address {
  @Id Long id;
}

@Entity
@Table(name = "orders")
class Order1 {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  Customer customer;
}

@Entity
class Cart {
  @Id Long id;
  @OneToOne Customer customer;
}

@Entity
class Shop {
  @Id Long id;
  @ManyToMany Set<Customer> customers;
}
