package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Electrified
public class Todo {
  @Id UUID id;

  @ColumnDefault("0") // ERROR electrified-default
  int rank;

  @Column(nullable = false)
  String state; // ERROR new-required-column
}
