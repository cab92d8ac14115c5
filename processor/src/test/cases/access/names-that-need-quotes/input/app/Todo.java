package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = SELECT, to = {"owner", "editor", "reviewer"})
public class Todo {
  @Id UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "\"Owner\"")
  @ElectricAssign("owner") // ERROR assign-quoted-name @3
  Person owner;

  @ManyToOne(optional = false)
  @ElectricAssign(roleFrom = "role") // ERROR assign-quoted-name @3
  Person editor;

  @ManyToOne(optional = false)
  @ElectricAssign("reviewer")
  Person reviewer;

  @Column(name = "\"Role\"")
  String role;
}
