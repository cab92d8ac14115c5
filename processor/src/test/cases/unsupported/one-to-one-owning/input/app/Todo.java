package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @OneToOne Todo twin; // ERROR unsupported-mapping @3
  @ManyToOne Todo neighbour;
}
