package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Electrified
public class Todo {
  @Id UUID id;

  @ColumnDefault("1") // ERROR electrified-default @3
  int rank;

  @GeneratedColumn("rank + 1") // ERROR electrified-default @3
  int next;

  int neighbour = 1;
}
