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
@ElectricGrant(privileges = Privilege.SELECT, to = "project:owner", using = "project") // ERROR grant-using @77
@ElectricGrant(privileges = Privilege.UPDATE, to = "project:owner", using = "projekt.id") // ERROR unknown-name @77
public class Todo {
  @Id UUID id;
  @ManyToOne Project project;
}
