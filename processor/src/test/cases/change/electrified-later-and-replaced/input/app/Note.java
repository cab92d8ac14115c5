package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Note {
  @Id UUID id;

  @Column(nullable = false)
  String text;
}
