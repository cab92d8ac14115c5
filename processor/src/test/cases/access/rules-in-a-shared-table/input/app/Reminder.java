package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;

@Entity
@Electrified // ERROR misplaced-annotation @1
public class Reminder extends Note {
  String text;
}
