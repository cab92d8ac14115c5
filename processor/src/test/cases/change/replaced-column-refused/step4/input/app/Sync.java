package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
public class Sync {
  @Id UUID id;

  @Column(nullable = false)
  String name;

  Integer stars;
}
