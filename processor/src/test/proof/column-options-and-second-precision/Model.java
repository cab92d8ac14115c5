package app;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

@Entity
class Doc {
  @Id Long id;

  @Column(secondPrecision = 3)
  Instant at;

  @Column(secondPrecision = 0)
  LocalDateTime when1;

  @Column(options = "collate \"C\"")
  String text;

  @org.hibernate.annotations.Collate("C")
  String other;

  @org.hibernate.annotations.FractionalSeconds(2)
  LocalTime time1;
}
