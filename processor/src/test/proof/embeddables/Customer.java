package app;

import jakarta.persistence.*;

@Embeddable
class Geo {
  double lat;
  @Column(nullable = false) double lon;
  @Column(nullable = true) int height;
}

@Embeddable
class Address {
  String street;
  @Column(name = "zip_code", length = 10, nullable = false) String zip;
  @Embedded Geo geo;
  boolean valid;
  @Enumerated(EnumType.STRING) Kind kind;
  @ManyToOne Country country;
  @ManyToOne(optional = false) Country origin;
  @Column(unique = true) String code;
  @Basic(optional = false) String required;
}

enum Kind {
  HOME,
  WORK
}

@Entity
class Country {
  @Id String isoCode;
  String name;
}

@Entity
class Customer {
  @Id Long id;
  @Embedded Address address;
  Period period;
}

@Entity
class Another {
  @Id Long id;
  Address withoutAnnotation;
}

@Embeddable
class Period {
  java.time.Instant validFrom;
  java.time.Instant validTo;
}
