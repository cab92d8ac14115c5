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
@dev.electrified.annotations.ElectricGrant(privileges = dev.electrified.annotations.Privilege.ALL, to = {"projects:owner", "projects:editor"})
public class Project {
  @Id UUID id;

  @ManyToOne(optional = false)
  @ElectricAssign("projects:owner") // WARNING assign-own-scope @3
  Member owner;

  @ManyToOne(optional = false)
  @ElectricAssign("projects:editor")
  @SuppressWarnings("electrified:assign-own-scope")
  Member editor;
}
