package app;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Unit {
  @Column(name = "currency_code", length = 3)
  String currency;
}
