package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Electrified
@Table(name = "projects")
@dev.electrified.annotations.ElectricGrant(privileges = dev.electrified.annotations.Privilege.ALL, to = "projects:owner")
public class Project {
  @Id UUID id;

  @ManyToOne(optional = false)
  @ElectricAssign("projects:owner") // ERROR assign-own-scope @3
  Member owner;
}
