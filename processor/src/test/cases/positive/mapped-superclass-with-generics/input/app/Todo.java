package app;

import jakarta.persistence.Entity;
import java.util.UUID;

@Entity
public class Todo extends Base<UUID, Todo> {
  String title;
}
