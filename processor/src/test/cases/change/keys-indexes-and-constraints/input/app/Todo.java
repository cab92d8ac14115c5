package app;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.UUID;

@Entity
@Table(
    indexes = {
      @Index(name = "by_title", columnList = "title"),
      @Index(name = "by_rank", columnList = "rank")
    },
    uniqueConstraints = @UniqueConstraint(name = "one_code", columnNames = "code"))
public class Todo {
  enum State {
    OPEN,
    DONE
  }

  @Id UUID id;
  String title;
  Integer rank;
  String code;

  @Enumerated(EnumType.STRING)
  State state;

  @ManyToOne Todo parent;
}
