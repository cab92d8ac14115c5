package app;

import accounts.Owner;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @ManyToOne Owner owner;
}
