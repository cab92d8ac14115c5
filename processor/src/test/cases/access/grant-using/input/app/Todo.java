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
@ElectricGrant(privileges = Privilege.SELECT, to = "project:owner", using = "project") // WARNING grant-using @77
@ElectricGrant(privileges = Privilege.INSERT, to = "project:owner")
public class Todo {
  @Id UUID id;
  @ManyToOne Project project;
}
