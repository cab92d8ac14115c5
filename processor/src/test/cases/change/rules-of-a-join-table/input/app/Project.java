package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "projects")
@Electrified
@ElectricGrant(privileges = Privilege.ALL, to = {"projects:member", "projects:guest"})
public class Project {
  @Id UUID id;

  @ManyToMany
  @JoinTable(
      name = "project_members",
      joinColumns = @JoinColumn(name = "project_id"),
      inverseJoinColumns = @JoinColumn(name = "user_id"))
  @Electrified
  @ElectricAssign(scope = Project.class, role = "member")
  @ElectricGrant(privileges = Privilege.READ, to = "projects:member")
  Set<User> members;

  @ManyToMany
  @JoinTable(name = "project_guests")
  @Electrified
  @ElectricAssign("projects:guest")
  Set<User> guests;
}
