package app;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  Place place;
}

@Embeddable
class Place {
  String city;
}

@Embeddable
class PlaceWithStreet extends Place { // ERROR unsupported-mapping @1
  String street;
}
