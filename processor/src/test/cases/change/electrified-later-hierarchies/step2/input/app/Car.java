package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
@Electrified
public class Car extends Vehicle {
  @Column(length = 40)
  String engine;
}
