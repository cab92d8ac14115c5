package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.*;
import java.util.UUID;

@Entity
class Times {
  @Id long id;

  LocalDate localDate;
  java.sql.Date sqlDate;
  LocalTime timeOfDay;
  java.sql.Time sqlTime;
  OffsetTime offsetTime;
  LocalDateTime localDateTime;
  java.sql.Timestamp sqlTimestamp;
  java.util.Date utilDate;
  java.util.Calendar calendar;
  Instant instant;
  OffsetDateTime offsetDateTime;
  ZonedDateTime zonedDateTime;
  Year aYear;
  UUID uuid;

  Duration duration;
}
