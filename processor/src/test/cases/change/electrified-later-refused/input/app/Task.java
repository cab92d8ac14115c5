package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = @Index(columnList = "title"))
public class Task {
  enum State {
    OPEN
  }

  @Id UUID id;
  @ManyToOne Task parent;
  @ManyToMany List<Grade> grades;
  String title;

  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  State state;
}
