package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Car extends Vehicle {
  @Column(unique = true, length = 40)
  String engine;
}
