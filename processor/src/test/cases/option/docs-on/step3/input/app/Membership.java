package app;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Table(name = "memberships")
@Electrified
@ElectricAssign(value = "projects:owner", user = "person", when = "role = 'owner'")
@ElectricAssign(value = "projects:member", user = "person")
@ElectricGrant(privileges = Privilege.SELECT, to = "projects:member", using = "project")
public class Membership {
  @Id UUID id;
  String role;

  @ManyToOne(optional = false)
  Project project;

  @ManyToOne(optional = false)
  Person person;
}
