package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Grade {
  @Id UUID id;
  char letter;
  String size;

  @Column(nullable = false)
  int points;
}
