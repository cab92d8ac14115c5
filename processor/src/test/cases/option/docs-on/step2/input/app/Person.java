package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Electrified
public class Person {
  @Id UUID id;
  String name;
}
