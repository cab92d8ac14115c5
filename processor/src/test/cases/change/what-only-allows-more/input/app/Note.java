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
    DONE
  }

  enum Level {
    LOW
  }

  @Id UUID id;

  @Column(length = 50)
  String title;

  @Column(nullable = false)
  String text;

  @Enumerated(EnumType.STRING)
  State state;

  Level level;
}
