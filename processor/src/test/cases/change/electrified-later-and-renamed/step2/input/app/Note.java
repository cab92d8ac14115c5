package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
public class Note {
  @Id UUID id;
  String headline; // ERROR possible-rename @10
}
