package app;

import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Replaces;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
public class Note {
  @Id UUID id;

  @Replaces("text")
  @Column(nullable = false)
  String body;
}
