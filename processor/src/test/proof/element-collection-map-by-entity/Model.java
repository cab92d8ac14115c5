package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Basket {
  @Id Long id;
  @ElementCollection Map<Food, Integer> amounts;

  @ElementCollection
  @MapKeyJoinColumn(name = "food_fk")
  @Column(name = "qty")
  Map<Food, Integer> others;
}

@Entity
class Food {
  @Id Long foodId;
}
