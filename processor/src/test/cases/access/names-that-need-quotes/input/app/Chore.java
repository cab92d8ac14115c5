package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@Table(name = "\"order\"")
@ElectricGrant(privileges = SELECT, to = "doer")
public class Chore {
  @Id
  @Column(name = "\"Id\"")
  UUID id;

  @ManyToOne(optional = false)
  @ElectricAssign("doer") // ERROR assign-quoted-name @3
  Person doer;
}
