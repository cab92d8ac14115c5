package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Task {
  @Id UUID id;

  @Column(name = "owner_id")
  UUID owner;
}
