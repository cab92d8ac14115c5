package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Settings {
  @Id Long id;
  @ElementCollection Map<Day, Integer> byOrdinal;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  Map<Day, Integer> byName;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  @MapKeyColumn(name = "d", length = 12)
  @Enumerated(EnumType.STRING)
  Map<Day, Day> all1;
}

enum Day {
  MON,
  TUE
}
