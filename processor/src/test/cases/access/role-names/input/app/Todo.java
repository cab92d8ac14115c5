package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = {"reader", "it's"}) // ERROR role-name @63
public class Todo {
  @Id UUID id;

  @ManyToOne
  @ElectricAssign("todo:a:b") // ERROR role-name @19
  Todo owner;

  @ManyToOne
  @ElectricAssign(scope = Todo.class, role = "'") // ERROR role-name @46
  Todo editor;
}
