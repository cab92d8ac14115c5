package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;

@Entity
@Electrified
@ElectricGrant(privileges = SELECT, to = {"admin", "editor", "writer"})
public class Todo {
  @Id UUID id;
  String title;

  @ManyToOne(optional = false)
  @ElectricAssign(value = "admin", when = "title = 'a'") // ERROR assign-condition @43
  @ElectricAssign(value = "editor", when = "true")
  @ElectricAssign(value = "writer", when = "new.title = 'a'") // ERROR condition-not-released @44
  Person owner;
}
