package app;

import app.work.Job;
import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;

@Entity
@Electrified
public class Note {
  @Id UUID id;

  @ManyToOne Job todo;
}
