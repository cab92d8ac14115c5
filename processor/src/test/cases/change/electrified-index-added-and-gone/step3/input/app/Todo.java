package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Electrified
@Table(indexes = @Index(name = "by_rank", columnList = "rank desc"))
public class Todo {
  @Id UUID id;

  String title;

  Integer rank;
}
