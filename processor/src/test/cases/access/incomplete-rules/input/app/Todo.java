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
@ElectricAssign("admin") // ERROR incomplete-rule @1
@ElectricGrant(privileges = Privilege.SELECT, scope = Todo.class, to = "todo:reader") // ERROR incomplete-rule @72
@ElectricGrant(privileges = {}, to = "reader") // ERROR incomplete-rule @1
@ElectricGrant(privileges = Privilege.SELECT, to = {}) // ERROR incomplete-rule @1
public class Todo {
  @Id UUID id;

  @ManyToOne(optional = false)
  @ElectricAssign // ERROR incomplete-rule @3
  Todo owner;

  @ManyToOne(optional = false)
  @ElectricAssign(value = "admin", role = "admin") // ERROR incomplete-rule @3
  Todo editor;

  @ManyToOne(optional = false)
  @ElectricAssign(value = "admin", user = "owner") // ERROR incomplete-rule @43
  Todo reader;

  @ManyToOne(optional = false)
  @ElectricAssign("admin")
  Todo neighbour;
}
