package app;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
class Order1 {
  @Id Long id;

  @org.hibernate.annotations.EmbeddedColumnNaming("cost_%s")
  Money cost;

  @org.hibernate.annotations.EmbeddedColumnNaming Money price;
}

@Embeddable
class Money {
  BigDecimal amount;
  String currency;
}
