package app;

import static dev.electrified.annotations.Privilege.*;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.UUID;
@Entity
@Electrified
@ElectricGrant(privileges = SELECT, to = "project:owner", using = "person") // WARNING grant-using @67 // ERROR grant-scope-path @67
@ElectricGrant(privileges = INSERT, to = "project:owner", using = "blocks.project") // WARNING grant-using @67 // ERROR grant-scope-path @67
@ElectricGrant(privileges = UPDATE, to = "project:owner", using = "loose") // WARNING grant-using @67 // ERROR grant-scope-path @67
@ElectricGrant(privileges = DELETE, to = "everyone", using = "project") // WARNING grant-using @62 // ERROR grant-scope-path @62
@ElectricGrant(privileges = READ, to = "project:owner", using = "project.") // ERROR unknown-name @65
public class Issue {
  @Id UUID id;
  @ManyToOne Project project;
  @ManyToOne Person person;
  @ManyToOne Issue blocks;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Project loose;
}
