package app;

import jakarta.persistence.*;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

enum Shade {
  LIGHT,
  DARK
}

@Entity
class Doc {
  @Id Long id;

  @ElementCollection
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  Set<Shade> shades;
}
