package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = Privilege.SELECT, to = "project:owner", using = "project")
@ElectricGrant(privileges = Privilege.UPDATE, to = "project:owner", using = "projekt.id")
public class Todo { // ERROR grant-using @8 // ERROR unknown-name @8
  @Id UUID id;
  @ManyToOne Project project;
}
