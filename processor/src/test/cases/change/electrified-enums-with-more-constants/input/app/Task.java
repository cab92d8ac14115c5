package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Electrified
public class Task {
  enum State {
    OPEN,
    DONE
  }

  enum Level {
    LOW,
    HIGH
  }

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  State state;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Level level;
}
