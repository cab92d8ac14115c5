package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "plain:owner") // ERROR scope-not-electrified @52
@ElectricGrant(privileges = Privilege.SELECT, to = "projcts:owner") // ERROR scope-not-electrified @52
@ElectricGrant(privileges = Privilege.UPDATE, to = "owner", scope = Plain.class) // ERROR scope-not-electrified @74
@ElectricGrant(privileges = Privilege.DELETE, to = "owner", scope = String.class) // ERROR scope-not-electrified @75
@ElectricGrant(privileges = Privilege.INSERT, to = "owner", scope = Project.class)
public class Todo {
  @Id UUID id;

  @jakarta.persistence.ManyToOne(optional = false)
  Project project;

  @jakarta.persistence.ManyToOne(optional = false)
  @dev.electrified.annotations.ElectricAssign("projects:owner")
  Todo owner;
}
