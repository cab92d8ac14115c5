package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Todo {
  @Id UUID id;

  String title;

  @ColumnDefault("gen_random_uuid()")
  @Column(nullable = false)
  UUID token; // ERROR unsupported-change @8

  @ColumnDefault("lower(concat ('a', 'b(c'))")
  String code; // ERROR unsupported-change @10

  @GeneratedColumn("upper(title)")
  String loud; // ERROR unsupported-change @10

  @ColumnDefault("clock_timestamp()")
  Instant seen; // ERROR unsupported-change @11

  @ColumnDefault("date_trunc('day', now() + interval '1 day')::timestamp (3)")
  Instant due;
}
