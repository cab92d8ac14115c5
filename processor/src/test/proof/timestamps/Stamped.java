package app;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity
class Stamped {
  @Id Long id;
  @CreationTimestamp java.time.Instant created;
  @UpdateTimestamp java.time.LocalDateTime updated;
  @CreationTimestamp @Column(name = "created_day") java.time.LocalDate day;
  @UpdateTimestamp @Column(nullable = true) java.util.Date changed;
  @CreationTimestamp @jakarta.persistence.Temporal(TemporalType.DATE) java.util.Date temporal;
}
