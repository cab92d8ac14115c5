package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "users")
@Electrified
public class User {
  @Id UUID id;

  @ManyToMany(mappedBy = "members")
  @Electrified // ERROR misplaced-annotation @3
  @ElectricAssign("member") // ERROR misplaced-annotation @3
  @ElectricGrant(privileges = Privilege.ALL, to = "member") // ERROR misplaced-annotation @3
  Set<Team> teams;
}
