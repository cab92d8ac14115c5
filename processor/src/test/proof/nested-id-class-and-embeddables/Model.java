package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;

@Entity
@IdClass(Price.Key.class)
class Price {
  @Id String sku;
  @Id int year1;
  Money money;

  @Embeddable
  static class Money {
    BigDecimal amount;

    @Enumerated(EnumType.STRING)
    Currency currency1;

    enum Currency {
      EUR,
      USD
    }
  }

  static class Key implements Serializable {
    String sku;
    int year1;

    public boolean equals(Object o) {
      return o == this;
    }

    public int hashCode() {
      return 1;
    }
  }
}
