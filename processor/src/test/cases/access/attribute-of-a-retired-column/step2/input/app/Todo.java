package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = SELECT, to = "reader", attributes = {"title", "dueOn"}) // ERROR unknown-name @75
public class Todo {
  @Id UUID id;
  String title;
}
