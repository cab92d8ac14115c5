package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

public class House {
  @Entity
  public static class Room {
    @Id UUID id;
    @ManyToOne Room above;
  }
}
