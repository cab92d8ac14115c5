package app;

import dev.electrified.annotations.ElectricAssign;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Seat {
  @ManyToOne(optional = false)
  @ElectricAssign(scope = Team.class, roleFrom = "role")
  User holder;

  @Column(name = "role_name", nullable = false)
  String role;
}
