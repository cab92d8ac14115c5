package app.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "todo")
public class Job {
  @Id UUID id;

  String title;
}
