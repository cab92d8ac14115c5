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
@ElectricGrant(privileges = Privilege.SELECT, to = "reader", check = "title = 'a'") // ERROR unsupported-mapping @70
public class Todo {
  @Id UUID id;
  String title;

  @ManyToOne
  @ElectricAssign(value = "admin", when = "title = 'a'") // ERROR unsupported-mapping @43
  Todo owner;
}
