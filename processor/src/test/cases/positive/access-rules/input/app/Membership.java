package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import dev.electrified.annotations.Roles;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
@ElectricAssign(scope = Project.class, role = "owner", user = "member")
@ElectricAssign(value = "admin", user = "member")
@ElectricGrant(privileges = Privilege.READ, to = Roles.AUTHENTICATED)
@dev.electrified.annotations.ElectricGrant(privileges = dev.electrified.annotations.Privilege.ALL, to = "admin")
public class Membership {
  @Id UUID id;
  @ManyToOne Project project;

  @ManyToOne(optional = false)
  @ElectricAssign(scope = Project.class, roleFrom = "role")
  Member member;

  String role;
}
