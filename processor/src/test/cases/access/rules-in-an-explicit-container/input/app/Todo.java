package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.ElectricGrants;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrants({
  @ElectricGrant(privileges = Privilege.SELECT, to = "reader"),
  @ElectricGrant(privileges = Privilege.UPDATE, to = "it's") // ERROR role-name @54
})
public class Todo {
  @Id UUID id;
}
