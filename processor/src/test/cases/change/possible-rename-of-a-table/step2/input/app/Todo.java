package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "chores")
public class Todo { // ERROR possible-rename @8
  @Id UUID id;
  String title;
}
