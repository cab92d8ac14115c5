package app;

import dev.electrified.annotations.ElectricAssign;
import dev.electrified.annotations.Electrified;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
@dev.electrified.annotations.ElectricGrant(privileges = dev.electrified.annotations.Privilege.ALL, to = {"admin", "editor", "reader"})
public class Todo {
  @Id UUID id;

  @ElectricAssign("admin") // ERROR assign-user-reference @3
  UUID owner;

  @ManyToOne(optional = false)
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  @ElectricAssign("editor") // ERROR assign-user-reference @3
  Todo editor;

  @ManyToOne(optional = false)
  @ElectricAssign("reader")
  Todo neighbour;
}
