package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = SELECT, to = "reader", check = "state = 'open'")
@ElectricGrant(privileges = UPDATE, to = "reader")
public class Todo {
  @Id UUID id;
  String state;

  @ManyToOne(optional = false)
  @ElectricAssign(value = "reader", when = "f('a')")
  Person owner;
}
