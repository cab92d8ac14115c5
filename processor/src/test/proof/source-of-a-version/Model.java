package app;

import jakarta.persistence.*;
import java.time.Instant;

@Entity
class Doc {
  @Id Long id;

  @Version
  @org.hibernate.annotations.Source(org.hibernate.annotations.SourceType.DB)
  Instant version;
}
