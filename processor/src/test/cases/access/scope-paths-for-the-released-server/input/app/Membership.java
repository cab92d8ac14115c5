package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = SELECT, to = "project:owner")
public class Membership {
  @Id UUID id;

  @ManyToOne(optional = false)
  Project project;

  @ManyToOne(optional = false)
  @ElectricAssign("project:owner")
  Person person;
}
