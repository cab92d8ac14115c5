package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "plain:owner")
@ElectricGrant(privileges = Privilege.SELECT, to = "projcts:owner")
@ElectricGrant(privileges = Privilege.UPDATE, to = "owner", scope = Plain.class)
@ElectricGrant(privileges = Privilege.DELETE, to = "owner", scope = String.class)
@ElectricGrant(privileges = Privilege.INSERT, to = "owner", scope = Project.class)
public class Todo { // ERROR scope-not-electrified @8 // ERROR scope-not-electrified @8 // ERROR scope-not-electrified @8 // ERROR scope-not-electrified @8
  @Id UUID id;
}
