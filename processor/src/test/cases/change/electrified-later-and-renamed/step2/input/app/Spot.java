package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
public class Spot { // ERROR possible-rename @8
  @Id UUID id;
  String name;
}
