package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "projects")
@Electrified
@ElectricGrant(privileges = ALL, to = "projects:owner")
@ElectricGrant(privileges = READ, to = "projects:member")
@ElectricGrant(
    privileges = UPDATE,
    to = "projects:member",
    attributes = {"title", "note"},
    check = "title <> 'a|b`c'")
@ElectricGrant(privileges = SELECT, to = Roles.ANYONE)
@SuppressWarnings({"electrified:covered-grant", "electrified:role-not-granted"})
public class Project {
  @Id UUID id;

  @Column(nullable = false)
  String title;

  String note;


  @ManyToOne(optional = false)
  @ElectricAssign(value = "admin", when = "note = 'x'")
  Person owner;
}
