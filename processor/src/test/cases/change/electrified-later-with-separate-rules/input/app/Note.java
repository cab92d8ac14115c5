package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Note {
  @Id UUID id;

  @Column(name = "author_id", nullable = false)
  UUID author;
}
