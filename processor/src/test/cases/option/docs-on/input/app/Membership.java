package app;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Table(name = "memberships")
@Electrified
@ElectricAssign(value = "projects:owner", user = "person", when = "role = 'owner'") // WARNING assign-condition
@ElectricAssign(value = "projects:member", user = "person")
@ElectricGrant(privileges = Privilege.SELECT, to = "projects:member", using = "project") // WARNING grant-using
public class Membership {
  @Id UUID id;
  String role;

  @ManyToOne(optional = false)
  Project project;

  @ManyToOne(optional = false)
  Person person;
}
