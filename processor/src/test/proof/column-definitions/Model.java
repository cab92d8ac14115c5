package app;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.UUID;

@Entity
class Doc {
  @Id Long id;

  @Column(columnDefinition = "TEXT")
  String body;

  @Column(columnDefinition = "jsonb")
  String json;

  @Column(nullable = false, columnDefinition = "boolean default false")
  boolean done;

  @Column(columnDefinition = "timestamp with time zone")
  LocalDateTime at;

  @Column(columnDefinition = "numeric(10,4)")
  BigDecimal price;

  @Column(columnDefinition = "uuid")
  UUID key1;

  @Column(columnDefinition = "varchar(12)")
  @Enumerated(EnumType.STRING)
  Color color;

  @Column(columnDefinition = "bytea")
  byte[] data;

  @Column(columnDefinition = "int4 default 7", name = "n")
  Integer number1;
}

enum Color {
  RED,
  GREEN
}
