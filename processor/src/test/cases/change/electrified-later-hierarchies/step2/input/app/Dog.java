package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
@Electrified
public class Dog extends Animal {
  @Column(length = 50)
  String breed;

  @Basic(optional = false)
  boolean vaccinated;
}
