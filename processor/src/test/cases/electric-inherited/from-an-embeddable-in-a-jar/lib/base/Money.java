package base;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
public class Money {
  BigDecimal amount;

  @Column(unique = true)
  String currency;
}
