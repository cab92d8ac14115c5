package app;

import jakarta.persistence.*;

@MappedSuperclass
class Named {
  String name;
}

@Embeddable
class Place extends Named {
  String city;
}

@Embeddable
class PlaceWithStreet extends Place {
  String street;
  int number;
}

@Entity
class Todo {
  @Id Long id;
  Place place;
}
