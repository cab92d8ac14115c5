package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
public class Note {
  @Id UUID id;

  @ManyToOne Todo todo;
}
