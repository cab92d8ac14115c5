package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricAssign(value = "reviewer", user = "reviewer") // ERROR assign-optional-user @44
@ElectricGrant(privileges = SELECT, to = {"owner", "editor", "reviewer"})
public class Todo {
  @Id UUID id;

  @ManyToOne
  @ElectricAssign("owner") // ERROR assign-optional-user @3
  Person owner;

  @ManyToOne(optional = false)
  @ElectricAssign("editor")
  Person editor;

  @ManyToOne Person reviewer;
}
