package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = SELECT, to = "reader", attributes = {"title", "dueOn"})
public class Todo {
  @Id UUID id;
  String title;

  @Column(name = "due_on")
  String dueOn;
}
