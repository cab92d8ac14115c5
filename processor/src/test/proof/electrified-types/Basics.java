package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.*;
import java.time.*;
import java.util.UUID;

@Entity
@Electrified
class Basics {
  @Id UUID id;
  boolean aBoolean;
  Boolean bigBoolean;
  byte aByte;
  Byte bigByte;
  short aShort;
  Short bigShort;
  int anInt;
  Integer bigInt;
  long aLong;
  Long bigLong;
  float aFloat;
  Float bigFloat;
  double aDouble;
  Double bigDouble;
  String string;
  @Column(length = 80) String sized;
  @Column(length = 20000000) String endless;
  byte[] bytes;
  char[] chars;
  Color color;
  @Enumerated(EnumType.STRING) Color label;
  ZoneOffset zoneOffset;
  java.util.Currency currency;
  java.net.URL url;

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
  

}

enum Color {
  RED,
  GREEN
}
