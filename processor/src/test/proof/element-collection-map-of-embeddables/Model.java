package app;

import jakarta.persistence.*;
import java.util.Date;
import java.util.Map;

@Entity
class Person {
  @Id Long id;
  @ElementCollection Map<String, Address> addresses;

  @ElementCollection
  @MapKeyTemporal(TemporalType.DATE)
  Map<Date, String> dates;
}

@Embeddable
class Address {
  String street;
  String zip;
}
