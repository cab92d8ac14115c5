package app;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneStorage;

@Entity
class Departure {
  @Id Long id;
  @TimeZoneStorage OffsetDateTime planned;
  @TimeZoneStorage @Column(name = "real_time") ZonedDateTime real1;
  @TimeZoneStorage OffsetTime gateCloses;
}
