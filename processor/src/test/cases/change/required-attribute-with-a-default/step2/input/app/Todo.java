package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Todo {
  @Id UUID id;

  @ColumnDefault("0")
  int rank;

  @ColumnDefault("'it''s new'")
  @Column(nullable = false)
  String state;

  @ColumnDefault("now()")
  @Column(nullable = false)
  Instant created;

  @ColumnDefault("'{}'")
  @Column(nullable = false)
  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> info;
}
