package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public abstract class Animal {
  @Id UUID id;
}
