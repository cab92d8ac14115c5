package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
public class Todo {
  @Id UUID id;
  @ManyToOne Todo owner;

  @ElectricAssign("admin") // ERROR misplaced-annotation @3
  public Todo getOwner() {
    return owner;
  }
}
