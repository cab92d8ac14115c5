package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Chore {
  @Id UUID id;

  @javax.persistence.Column(name = "room") // ERROR javax-persistence @3
  String place;
}
