package app;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.time.Duration;
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
  float ratio;
  double exact;
  char mark;
  String text;

  @Column(length = 20, nullable = false)
  String shortText;

  @Column(precision = 10, scale = 4)
  BigDecimal price;

  BigInteger views;
  char[] letters;
  byte[] bytes;
  @Lob String story;
  LocalDate day;
  LocalTime time;
  LocalDateTime local;
  Instant instant;
  OffsetDateTime moment;
  ZonedDateTime zoned;
  Duration effort;
  Year year;
  UUID other;
  InetAddress host;
  URL link;
  Locale locale;
  Currency currency;
  ZoneId zone;
  @Version int version;

  @Enumerated(EnumType.STRING)
  State state;

  @Enumerated State ordinal;

  @Basic(optional = false)
  Long required;

  @Transient String nothing;
  static String constant;
  transient String passing;
}
