package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Todo {
  @Id UUID id;

  enum State {
    OPEN,
    DONE
  }

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  State state;
}
