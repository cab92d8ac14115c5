package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
public class Note {
  @Id UUID id;
  String text;
  Integer stars;

  @Column(nullable = false)
  String kind;
}
