package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import java.util.UUID;

@Entity
public class Task {
  @Id UUID id;

  int position;

  @ManyToMany Set<Label> labels;
}
