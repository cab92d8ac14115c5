package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Task {
  enum State {
    NEW,
    OPEN,
    DOING,
    DONE,
    LATE
  }

  @Id UUID id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  State state;
}
