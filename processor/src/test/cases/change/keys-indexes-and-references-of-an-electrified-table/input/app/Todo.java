package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Electrified
@Table(indexes = @Index(name = "by_rank", columnList = "rank"))
public class Todo {
  @Id UUID id;

  Integer rank;

  @ManyToOne Todo parent;
}
