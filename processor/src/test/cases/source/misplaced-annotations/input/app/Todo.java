package app;

import dev.electrified.annotations.ElectricGrant;
import dev.electrified.annotations.Electrified;
import dev.electrified.annotations.Privilege;
import dev.electrified.annotations.Roles;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;
  @Electrified String title; // ERROR misplaced-annotation @3

  @ElectricGrant(privileges = Privilege.SELECT, to = Roles.ANYONE) // ERROR misplaced-annotation @3
  String text;

  @ManyToOne Todo neighbour;
}
