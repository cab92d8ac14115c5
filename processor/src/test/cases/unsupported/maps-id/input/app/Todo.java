package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @MapsId @ManyToOne Owner owner; // ERROR unsupported-mapping @3
}
