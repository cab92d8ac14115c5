package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ElementCollection Set<Place> set;
  @ElementCollection List<Place> list;
  @ElementCollection @OrderColumn List<Place> positions;
  @ElementCollection Set<Strict> strict;
  @ElementCollection
  @AttributeOverride(name = "homeTown", column = @Column(name = "cityName", length = 40))
  List<Place> overridden;
  @ElementCollection Set<Linked> linked;
}

@Embeddable
class Place {
  Integer zipCode;
  String homeTown;
}

@Embeddable
class Strict {
  @Column(nullable = false) Integer first;
  @Column(nullable = false) String second;
  int third;
}

@Embeddable
class Linked {
  @ManyToOne Item otherItem;
  @Column(nullable = false) Integer amount;
}

@Entity
class Item {
  @Id Long id;
  String name;
}

