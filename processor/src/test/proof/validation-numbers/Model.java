package app;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
class Doc {
  @Id Long id;

  @jakarta.validation.constraints.Min(3)
  int a;

  @jakarta.validation.constraints.Max(9)
  long b;

  @jakarta.validation.constraints.Min(1)
  @jakarta.validation.constraints.Max(5)
  Integer c;

  @jakarta.validation.constraints.Digits(integer = 5, fraction = 2)
  BigDecimal d;

  @jakarta.validation.constraints.Positive int e;

  @jakarta.validation.constraints.DecimalMin("1.5")
  BigDecimal f;

  @org.hibernate.validator.constraints.Range(min = 1, max = 7)
  int g;
}
