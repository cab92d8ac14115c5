package app;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.List;

@Entity
class Recipe {
  @Id Long id;
  @ElementCollection List<Amount> amounts;
}

@Embeddable
class Amount {
  @ManyToOne Food food;
  BigDecimal quantity;

  @Enumerated(EnumType.STRING)
  Unit unit;
}

@Entity
class Food {
  @Id Long id;
}

enum Unit {
  GRAM,
  LITRE
}
