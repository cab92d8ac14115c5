package app;

import jakarta.persistence.*;

@Embeddable
class Point {
  double lat;
  @Column(name = "longitude", nullable = false) double lon;
}

@Embeddable
class Address {
  @Column(length = 40) String street;
  @Embedded
  @AttributeOverride(name = "lon", column = @Column(name = "point_lon"))
  Point point;
}

@Entity
class Company {
  @Id Long id;

  @AttributeOverride(name = "street", column = @Column(name = "home_street"))
  @AttributeOverride(name = "point.lat", column = @Column(name = "home_lat", nullable = false))
  @AttributeOverride(name = "point.lon", column = @Column(name = "home_lon"))
  Address home;

  @Embedded
  @AttributeOverrides({
    @AttributeOverride(name = "street", column = @Column(name = "work_street", unique = true)),
    @AttributeOverride(name = "nothing", column = @Column(name = "nothing"))
  })
  Address work;
}

@Embeddable
@AttributeOverride(name = "lat", column = @Column(name = "overridden_on_the_class"))
class Spot extends SpotBase {
  String label;
}

@MappedSuperclass
class SpotBase {
  double lat;
}

@Entity
@AttributeOverride(name = "spot.label", column = @Column(name = "from_the_entity", length = 7))
class Place {
  @Id Long id;

  @AttributeOverride(name = "label", column = @Column(name = "from_the_attribute"))
  Spot spot;

  @AttributeOverride(name = "lat", column = @Column(name = "named_lat"))
  Spot named;

  @AttributeOverride(name = "lat", column = @Column(name = "lat_again"))
  @AttributeOverride(name = "label", column = @Column(name = "label_again"))
  Spot again;
}
