package app;

import jakarta.persistence.*;
import java.time.LocalDate;

@Entity
class Order1 {
  @Id Long id;
  Period1 period;
}

@Embeddable
record Period1(
    LocalDate starts,
    @Column(name = "ends_on") LocalDate ends,
    @Enumerated(EnumType.STRING) Kind kind,
    int count1) {}

enum Kind {
  A,
  B
}
