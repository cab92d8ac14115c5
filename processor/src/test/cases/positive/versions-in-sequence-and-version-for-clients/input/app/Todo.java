package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import dev.electrified.annotations.Roles;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = Roles.ANYONE)
public class Todo {
  @Id UUID id;
}
