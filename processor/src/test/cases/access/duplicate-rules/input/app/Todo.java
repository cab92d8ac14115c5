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
@ElectricGrant(privileges = Privilege.SELECT, to = "reader", attributes = "title")
@ElectricGrant(privileges = Privilege.UPDATE, to = "reader", attributes = {"title", "titel"})
public class Todo { // ERROR duplicate-rule @8 // ERROR unknown-name @8
  @Id UUID id;
  String title;
}
