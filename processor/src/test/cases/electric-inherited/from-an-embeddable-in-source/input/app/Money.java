package app;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.hibernate.annotations.ColumnDefault;

@Embeddable
public class Money {
  BigDecimal amount; // ERROR electrified-type @14

  @Column(unique = true) // ERROR electrified-unique @20
  String currency;

  @ColumnDefault("2") // ERROR electrified-default @3
  int digits;
}
