package app;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.List;

@Entity
class Doc {
  @Id Long id;

  @jakarta.validation.constraints.Email
  @jakarta.validation.constraints.Pattern(regexp = "x")
  String a;

  @jakarta.validation.constraints.Past LocalDate b;
  @jakarta.validation.constraints.AssertTrue boolean c;
  Part part;
}

@Embeddable
class Part {
  @jakarta.validation.constraints.NotNull String x;

  @jakarta.validation.constraints.Size(max = 9)
  String y;
}
