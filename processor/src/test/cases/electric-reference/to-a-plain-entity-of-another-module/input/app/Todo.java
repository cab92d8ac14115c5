package app;

import accounts.Owner;
import accounts.Team;
import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
public class Todo {
  @Id UUID id;
  @ManyToOne Owner owner; // ERROR electrified-reference @20
  @ManyToOne Team team;
}
