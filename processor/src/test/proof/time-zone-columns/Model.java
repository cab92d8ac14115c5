package app;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Doc {
  @Id Long id;

  @TimeZoneStorage(TimeZoneStorageType.COLUMN)
  @TimeZoneColumn(
      name = "zone",
      columnDefinition = "int4 default 3",
      comment = "seconds from UTC")
  OffsetDateTime made;

  @TimeZoneStorage(TimeZoneStorageType.AUTO)
  @TimeZoneColumn(name = "other_zone", options = "null")
  OffsetDateTime changed;
}
