package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Person {
  @Id Long id;

  @ElementCollection
  @AttributeOverride(name = "key.code", column = @Column(name = "k_code"))
  @AttributeOverride(name = "value.street", column = @Column(name = "v_street", length = 20))
  Map<Area, Address> addresses;

  @ElementCollection
  @MapKeyColumn(name = "k", length = 10)
  @Column(name = "v", nullable = false)
  @MapKeyEnumerated(EnumType.STRING)
  Map<Kind, Integer> counts;
}

@Embeddable
record Area(String code, int part) {}

@Embeddable
class Address {
  String street;
  String city;
}

enum Kind {
  HOME,
  WORK
}
