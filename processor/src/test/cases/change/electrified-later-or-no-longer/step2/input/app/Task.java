package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Task { // ERROR unsupported-change @8
  @Id UUID id;
}
