package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Todo {
  @Id UUID id;

  @Column(comment = "what is to be done")
  String title;

  @ColumnDefault("1")
  Integer rank;
}
