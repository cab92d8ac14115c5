package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ElementCollection Map<String, Integer> byText;
  @ElementCollection @MapKeyColumn(name = "theKey", length = 30) Map<String, String> named;
  @ElementCollection Map<Kind, String> byKind;
  @ElementCollection @MapKeyEnumerated(EnumType.STRING) Map<Kind, String> byKindName;
  @ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, Integer> byDay;
  @ElementCollection SortedMap<Integer, Place> places;
  @ElementCollection Map<Place, String> byPlace;
  @ElementCollection Map<Item, String> byItem;
  @ElementCollection @MapKeyJoinColumn(name = "itemKey") Map<Item, String> byNamedItem;
}

enum Kind { A, B }

@Embeddable
class Place {
  Integer zipCode;
  String homeTown;
  int floorNumber;
}

@Entity
class Item {
  @Id Long id;
  String name;
}

