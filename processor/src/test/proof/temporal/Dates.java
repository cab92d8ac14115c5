package app;

import jakarta.persistence.*;

import java.util.Calendar;
import java.util.Date;

@Entity
class Dates {
  @Id Long id;
  Date plain;
  Calendar calendar;
  @Temporal(TemporalType.DATE) Date date1;
  @Temporal(TemporalType.TIME) Date time1;
  @Temporal(TemporalType.TIMESTAMP) Date timestamp1;
  @Temporal(TemporalType.DATE) Calendar calendarDate;
  @Temporal(TemporalType.TIME) Calendar calendarTime;
  @Temporal(TemporalType.TIMESTAMP) Calendar calendarTimestamp;
}
