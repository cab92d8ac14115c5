package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;

@Entity
class Price implements Serializable {
  @Id String sku;
  @Id int year1;
  BigDecimal amount;
}
