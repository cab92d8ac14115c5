package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import java.util.UUID;

@Entity
@Electrified
public class Task {
  @Id UUID id;

  int position;

  Boolean done;

  @ManyToMany Set<Label> labels;
}
