package app;

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
public class Todo {
  @Id UUID id;
  @ManyToOne Todo parent; // ERROR electrified-new-reference @19

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Todo neighbour;
}
