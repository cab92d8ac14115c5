package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Electrified
public class Task {
  enum State {
    OPEN,
    LATE
  }

  @Id UUID id;

  @Column(name = "parent_id")
  UUID parent; // ERROR unsupported-change @8

  @ManyToMany @Electrified Set<Grade> grades; // ERROR unsupported-change @39
  String title;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  State state;
}
