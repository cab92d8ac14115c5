package app;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
@IdClass(Key.class)
class Price {
  @Id String sku;
  @Id LocalDate day;
  BigDecimal amount;
}

record Key(String sku, LocalDate day) {}
