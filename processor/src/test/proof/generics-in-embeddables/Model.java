package app;

import jakarta.persistence.*;
import java.time.LocalDate;

@Embeddable
class Range<T> {
  @Column(name = "lo") T low;
  @Column(name = "hi") T high;
}

@Embeddable
record Money(int amount, String currency) {}

@MappedSuperclass
class Holder<E, K> {
  @Id K key;
  E held;
}

@Entity
class Booking extends Holder<Range<LocalDate>, Long> {
  @Embedded
  @AttributeOverride(name = "low", column = @Column(name = "from_price"))
  @AttributeOverride(name = "high", column = @Column(name = "to_price"))
  Range<Integer> price;

  Money paid;

  @Embedded Inner inner;

  @Embeddable
  static class Inner {
    int deep;
    @Embedded Deeper deeper;

    static class Deeper {
      String text;
    }
  }
}
