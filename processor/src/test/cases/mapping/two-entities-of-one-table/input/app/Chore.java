package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "TODOS") // ERROR duplicate-name @1
public class Chore {
  @Id UUID choreId;
}
