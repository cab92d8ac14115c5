package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = ALL, to = "team:lead")
public class Membership {
  @Id UUID id;

  @ManyToOne(optional = false)
  Project project;

  @ManyToOne(optional = false)
  Team team;

  @ManyToOne(optional = false)
  @ElectricAssign("project:owner")
  @ElectricAssign(role = "guest") // WARNING role-not-granted @26
  @ElectricAssign(scope = Project.class, role = "guest") // WARNING role-not-granted @49
  @ElectricAssign(scope = Team.class, roleFrom = "role")
  @ElectricAssign("amdin") // WARNING role-not-granted @19
  Person person;

  @ManyToOne(optional = false)
  @ElectricAssign("quiet")
  @SuppressWarnings("electrified:role-not-granted")
  Person other;

  String role;
}
