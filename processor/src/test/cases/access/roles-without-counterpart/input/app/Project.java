package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = ALL, to = {"project:owner", "project:member"}) // ERROR role-not-assigned @57
@ElectricGrant(privileges = {SELECT, UPDATE}, to = "onwer", scope = Project.class) // ERROR role-not-assigned @52
@ElectricGrant(privileges = INSERT, to = "admin")
@ElectricGrant(privileges = DELETE, to = Roles.ANYONE)
public class Project {
  @Id UUID id;
}
