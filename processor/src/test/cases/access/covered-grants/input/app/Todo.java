package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = ALL, to = "a")
@ElectricGrant(privileges = SELECT, to = "a") // WARNING covered-grant @1
@ElectricGrant(privileges = {READ, UPDATE}, to = "b")
@ElectricGrant(privileges = SELECT, to = "b") // WARNING covered-grant @1
@ElectricGrant(privileges = UPDATE, to = "b", attributes = "title") // WARNING covered-grant @1
@ElectricGrant(privileges = WRITE, to = "c", attributes = {"title", "state"})
@ElectricGrant(privileges = SELECT, to = "c")
@ElectricGrant(privileges = INSERT, to = "c", attributes = "state") // WARNING covered-grant @1
@ElectricGrant(privileges = UPDATE, to = "d", check = "state = 'open'")
@ElectricGrant(privileges = UPDATE, to = "d", attributes = "title")
@ElectricGrant(privileges = WRITE, to = "e", check = "state = 'open'")
@ElectricGrant(privileges = UPDATE, to = "e", attributes = "title", check = "state='open'") // WARNING covered-grant @1
@ElectricGrant(privileges = DELETE, to = Roles.AUTHENTICATED)
@ElectricGrant(privileges = DELETE, to = "f") // WARNING covered-grant @1
public class Todo {
  @Id UUID id;
  String title;
  String state;
}
