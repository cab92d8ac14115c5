package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(indexes = @Index(name = "by_title", columnList = "title"))
public class Todo {
  @Id UUID id;

  String title;

  Integer rank;
}
