package app.work;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "todo")
@Electrified
public class Job {
  @Id UUID id;

  String title;
}
