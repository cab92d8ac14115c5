package app;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
class Order1 {
  @Id Long id;
  Money cost;
}

@MappedSuperclass
class Amount {
  BigDecimal amount;
}

@Embeddable
class Money extends Amount {
  String currency;
}
