package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(comment = "what is to be done")
@Electrified
public class Todo {
  @Id UUID id;

  @Column(comment = "in short")
  String title;

  @Column(comment = "of the day")
  Integer day;
}
