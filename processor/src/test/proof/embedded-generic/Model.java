package app;

import jakarta.persistence.*;

@Entity
class Order1 {
  @Id Long id;
  Range1<Integer> counts;
}

@Embeddable
class Range1<T> {
  T lo;
  T hi;
}
