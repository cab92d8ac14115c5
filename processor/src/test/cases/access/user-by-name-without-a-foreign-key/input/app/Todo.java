package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
@ElectricAssign(value = "admin", user = "owner") // ERROR assign-user-reference @41
@ElectricAssign(value = "admin", user = "ownr") // ERROR unknown-name @41
@ElectricAssign(value = "editor", user = "editor")
@dev.electrified.annotations.ElectricGrant(privileges = dev.electrified.annotations.Privilege.ALL, to = {"admin", "editor"})
public class Todo {
  @Id UUID id;
  UUID owner;
  @ManyToOne(optional = false) Todo editor;
}
