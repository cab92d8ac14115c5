package app;

import jakarta.persistence.*;

@Entity
class Dates {
  @Id Long id;
  java.util.GregorianCalendar gregorian;
  @Temporal(TemporalType.DATE) java.util.GregorianCalendar day;
}
