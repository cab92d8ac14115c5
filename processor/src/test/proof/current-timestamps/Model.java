package app;

import jakarta.persistence.*;
import java.time.Instant;

@Entity
class Doc {
  @Id Long id;
  @org.hibernate.annotations.CurrentTimestamp Instant a;

  @org.hibernate.annotations.CurrentTimestamp(
      event = org.hibernate.generator.EventType.INSERT,
      source = org.hibernate.annotations.SourceType.VM)
  Instant b;

  @org.hibernate.annotations.Generated(
      event = {org.hibernate.generator.EventType.INSERT, org.hibernate.generator.EventType.UPDATE})
  Instant c;

  @org.hibernate.annotations.Generated(sql = "current_timestamp")
  Instant d;
}
