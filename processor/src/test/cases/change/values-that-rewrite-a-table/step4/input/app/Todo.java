package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Todo {
  @Id UUID id;

  String title;

  @ColumnDefault("gen_random_uuid()")
  UUID token;

  @ColumnDefault("date_trunc('day', now() + interval '1 day')::timestamp (3)")
  Instant due;
}
