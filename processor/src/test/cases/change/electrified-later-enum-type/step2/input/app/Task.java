package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Electrified
public class Task {
  enum State {
    OPEN,
    DONE,
    LATE
  }

  @Id UUID id;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  State state;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  State before;
}
