package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Electrified
class Task {
  @Id UUID id;

  @ManyToOne
  @JoinColumn(name = "a", check = @CheckConstraint(constraint = "a <> id"))
  Task a;

  @ManyToOne
  @ColumnDefault("null")
  Task b;

  @ManyToOne
  @JoinColumn(name = "c", columnDefinition = "uuid default null check (c <> id)")
  Task c;
}
