package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Order { // ERROR reserved-word @8
  @Id UUID id;
  int limit; // ERROR reserved-word @7

  @Column(name = "desc") // ERROR reserved-word @18
  String description;

  @Column(name = "`asc`")
  String neighbour;
}
