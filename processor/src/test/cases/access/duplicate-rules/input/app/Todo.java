package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "reader", attributes = "id")
@ElectricGrant(privileges = Privilege.SELECT, to = "reader", attributes = "title") // ERROR duplicate-rule @1
@ElectricGrant(privileges = Privilege.UPDATE, to = "reader", attributes = {"title", "titel"}) // ERROR unknown-name @85
public class Todo {
  @Id UUID id;
  String title;
}
