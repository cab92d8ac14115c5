package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.ALL, to = "todo:owner")
public class Todo {
  @Id UUID id;

  @ManyToMany
  @Electrified
  @ElectricAssign("todo:owner")
  String owners; // ERROR unsupported-mapping @10
}
