package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import java.util.UUID;

/** The owner of the table is the user. */
@Entity
@Electrified
public class Guest {
  @Id UUID id;

  @ManyToMany
  @JoinTable(name = "guest_teams", joinColumns = @JoinColumn(name = "guest_id"))
  @Electrified
  @ElectricAssign(value = "teams:member", user = "guest_id")
  Set<Team> teams;
}
