package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;

@Entity
@ElectricGrant(privileges = Privilege.ALL, to = "admin") // ERROR misplaced-annotation @1
public class Chore extends Todo {
  String room;
}
