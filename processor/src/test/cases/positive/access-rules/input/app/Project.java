package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import dev.electrified.annotations.Roles;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Electrified
@Table(name = "projects")
@ElectricGrant(privileges = Privilege.ALL, to = "projects:owner")
@ElectricGrant(privileges = Privilege.SELECT, to = Roles.ANYONE)
@ElectricGrant(privileges = Privilege.UPDATE, to = {"editor", "writer"}, scope = Project.class, attributes = "name")
public class Project {
  @Id UUID id;

  @Column(nullable = false)
  String name;
}
