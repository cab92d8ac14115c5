package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Note {
  enum State {
    OPEN,
    WAITING,
    DONE
  }

  enum Level {
    LOW,
    HIGH
  }

  @Id UUID id;

  @Column(length = 80)
  String title;

  @Column(nullable = true)
  String text;

  @Enumerated(EnumType.STRING)
  State state;

  Level level;
}
