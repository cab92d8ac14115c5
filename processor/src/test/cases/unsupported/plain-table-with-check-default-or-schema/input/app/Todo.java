package app;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Check(constraints = "rank > 0") // ERROR unsupported-mapping @1
@Table(schema = "office") // ERROR unsupported-mapping @17
public class Todo {
  @Id UUID id;

  @ColumnDefault("1")
  int rank;

  @Column(check = @CheckConstraint(constraint = "size > 1"))
  int size;
}
