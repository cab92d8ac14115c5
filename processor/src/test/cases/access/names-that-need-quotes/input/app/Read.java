package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = SELECT, to = "reader")
public class Read {
  @Id UUID id;

  @ManyToOne(optional = false)
  @ElectricAssign("reader")
  Person check;
}
