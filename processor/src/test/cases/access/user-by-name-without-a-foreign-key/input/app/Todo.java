package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
@ElectricAssign(value = "admin", user = "owner")
@ElectricAssign(value = "admin", user = "ownr")
@ElectricAssign(value = "editor", user = "editor")
public class Todo { // ERROR assign-user-reference @8 // ERROR unknown-name @8
  @Id UUID id;
  UUID owner;
  @ManyToOne Todo editor;
}
