package app;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(comment = "what is to be done")
public class Todo {
  @Id UUID id;

  @Column(comment = "in short")
  String title;

  @ColumnDefault("2")
  Integer rank;

  @Column(unique = true)
  String code;

  @Column(check = @CheckConstraint(name = "short", constraint = "size < 10"))
  Integer size;

  State state;

  enum State {
    OPEN,
    DONE
  }

  @Column(comment = "of the day")
  Integer day;
}
