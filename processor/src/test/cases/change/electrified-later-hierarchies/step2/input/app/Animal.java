package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
@DiscriminatorColumn(length = 20)
public class Animal {
  @Id UUID id;
}
