package app;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

@Entity
class A1 {
  @Id Long id;

  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.COLUMN)
  OffsetDateTime a;

  @org.hibernate.annotations.TimeZoneStorage(
      org.hibernate.annotations.TimeZoneStorageType.NORMALIZE)
  ZonedDateTime b;

  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.AUTO)
  @org.hibernate.annotations.TimeZoneColumn(name = "z")
  OffsetDateTime c;

  @org.hibernate.annotations.TimeZoneStorage(org.hibernate.annotations.TimeZoneStorageType.NATIVE)
  OffsetDateTime d;
}
