package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Electrified
@Table(
    indexes = @Index(name = "by_rank", columnList = "rank desc")) // ERROR unsupported-change
public class Todo {
  @Id UUID id;

  Integer rank;

  @ManyToOne
  @OnDelete(action = OnDeleteAction.CASCADE)
  Todo parent; // ERROR unsupported-change
}
