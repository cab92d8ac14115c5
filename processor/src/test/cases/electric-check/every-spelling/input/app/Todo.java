package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Checks;

@Entity
@Electrified
@Check(constraints = "rank > 0") // ERROR electrified-check @1
@Table(name = "todos", check = @CheckConstraint(constraint = "rank < 9")) // ERROR electrified-check @32
public class Todo {
  @Id UUID id;

  @Check(constraints = "rank > 1") // ERROR electrified-check @3
  int rank;

  @Column(check = @CheckConstraint(constraint = "size > 1")) // ERROR electrified-check @19
  int size;

  @Column(nullable = false)
  int neighbour;

  @Checks({@Check(constraints = "twice > 1"), @Check(constraints = "twice < 3")}) // ERROR electrified-check @3
  int twice;
}
