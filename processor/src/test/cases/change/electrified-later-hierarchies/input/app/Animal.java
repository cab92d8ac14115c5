package app;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@DiscriminatorColumn(length = 20)
public class Animal {
  @Id UUID id;
}
