package app;

import jakarta.persistence.*;

@Entity
class Person {
  @Id Long id;
  Address home;

  @Embedded
  @AttributeOverride(name = "street", column = @Column(name = "work_street"))
  @AttributeOverride(name = "geo.lat", column = @Column(name = "work_lat", nullable = false))
  @AttributeOverride(name = "geo.lon", column = @Column(name = "work_lon"))
  Address work;
}

@Embeddable
class Address {
  String street;
  Geo geo;
}

@Embeddable
class Geo {
  double lat;
  Double lon;
}
