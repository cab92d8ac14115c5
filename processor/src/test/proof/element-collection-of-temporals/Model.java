package app;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@Entity
class Shift {
  @Id Long id;
  @ElementCollection List<LocalDate> days;
  @ElementCollection Set<Instant> moments;

  @ElementCollection
  @Temporal(TemporalType.DATE)
  List<Date> dates;

  @ElementCollection List<BigDecimal> amounts;
  @ElementCollection Set<UUID> keys;
}
