package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import java.util.UUID;

@Entity
@SecondaryTable(name = "todo_texts")
public class Todo {
  @Id UUID id;

  @Column(table = "todo_texts")
  String text;
}
