package app;

import dev.electrified.annotations.ElectricAssign;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Seat {
  @ManyToOne(optional = false)
  @ElectricAssign(role = "sitter", user = "holder") // ERROR incomplete-rule
  User holder;

  @ManyToOne
  @ElectricAssign("sitter") // WARNING assign-optional-user
  User guest;

  @Column(name = "role_name")
  String role;
}
