package app;

import jakarta.persistence.*;
import java.time.Instant;
import java.time.LocalDateTime;

@Entity
class Doc {
  @Id Long id;
  @org.hibernate.annotations.CreationTimestamp LocalDateTime created;

  @org.hibernate.annotations.UpdateTimestamp
  @Column(name = "updated_at")
  Instant updated;

  @org.hibernate.annotations.CurrentTimestamp(event = org.hibernate.generator.EventType.INSERT)
  Instant now;

  @org.hibernate.annotations.Generated String byDatabase;
}
