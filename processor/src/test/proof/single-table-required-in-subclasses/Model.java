package app;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;

@Entity
class Vehicle {
  @Id Long id;

  @Column(updatable = false)
  int wheels;

  @Basic(optional = false)
  String plate;
}

@Entity
class Car extends Vehicle {
  @Column(updatable = false)
  long seats;

  @Basic(optional = false)
  @Column(unique = true)
  String motor;

  @Basic(optional = false)
  @Column(nullable = false)
  String gear;

  @CreationTimestamp Instant built;

  @ManyToOne(optional = false)
  Garage garage;

  @ManyToOne
  @JoinColumn(nullable = false)
  Garage home;

  @Embedded Size size;
}

@Entity
class Garage {
  @Id Long id;
}

@Entity
class Van extends Car {
  int load;
}

@Entity
class Camper extends Van {
  int beds;

  @Embedded Kitchen kitchen;
}

@Embeddable
class Size {
  int width;

  @Basic(optional = false)
  Integer height;

  @Column(nullable = false)
  Integer length;
}

@Embeddable
class Kitchen {
  int hobs;

  @Basic(optional = false)
  String sink;

  @ManyToOne(optional = false)
  Garage workshop;
}
