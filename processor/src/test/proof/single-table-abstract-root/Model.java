package app;

import jakarta.persistence.*;

@Entity
abstract class Vehicle {
  @Id @GeneratedValue Long id;
}

@Entity
abstract class Powered extends Vehicle {
  @Basic(optional = false)
  String fuel;
}

@Entity
class Car extends Powered {
  int doors;
}

@Entity
class Bike extends Vehicle {
  @Column(unique = true)
  String frame;
}
