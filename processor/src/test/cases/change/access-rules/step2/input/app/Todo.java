package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "reader", attributes = "title") // ERROR unsupported-change @1
@ElectricGrant(privileges = Privilege.DELETE, to = "reader")
public class Todo { // ERROR unsupported-change @8
  @Id UUID id;
  String title;
}
