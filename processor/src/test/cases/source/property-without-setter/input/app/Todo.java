package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.util.UUID;

@Entity
public class Todo {
  private UUID id;

  @Id
  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getTitle() { // ERROR property-without-setter @17
    return "";
  }

  @Transient
  public String getNeighbour() {
    return "";
  }
}
