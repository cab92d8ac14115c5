package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;

@Entity
@Electrified
public class Todo {
  enum State {
    OPEN,
    DONE
  }

  @Id UUID id;
  boolean done;
  Boolean doneOrNot;
  byte tiny;
  short small;
  int number;
  Integer numberOrNot;
  long big;
  Long bigOrNot;
  float ratio;
  double exact;
  String text;

  @Column(length = 20)
  String shortText;

  char[] letters;
  byte[] bytes;
  LocalDate day;
  LocalTime time;
  LocalDateTime local;
  Instant instant;
  OffsetDateTime moment;
  ZonedDateTime zoned;
  Year year;
  UUID other;
  Locale locale;
  Currency currency;
  ZoneId zone;

  @Enumerated(EnumType.STRING)
  State state;

  @Enumerated State ordinal;
}
