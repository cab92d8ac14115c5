package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Privilege;
import dev.electrified.annotations.Roles;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@ElectricGrant(privileges = Privilege.SELECT, to = Roles.ANYONE) // ERROR rule-without-electrified @1
public class Todo {
  @Id UUID id;

  @ManyToOne
  @ElectricAssign("admin") // ERROR rule-without-electrified @3
  Todo owner;
}
