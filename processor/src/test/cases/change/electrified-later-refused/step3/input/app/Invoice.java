package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified // ERROR unsupported-change @1
public class Invoice {
  @Id UUID id;
}
