package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(
    name = "todos",
    indexes = {
      @Index(columnList = "title"),
      @Index(name = "latest", columnList = "due desc, title"),
      @Index(columnList = "rank", unique = true)
    },
    uniqueConstraints = {
      @UniqueConstraint(columnNames = {"title", "rank"}),
      @UniqueConstraint(name = "one_code", columnNames = "code")
    })
public class Todo {
  @Id UUID id;
  String title;
  Instant due;
  int rank;
  String code;

  @Column(unique = true)
  String link;
}
