package app;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
class Country {
  @Id
  @Column(length = 2)
  String iso;
}

@Entity
class Coin {
  @Id
  @Column(columnDefinition = "char(3)")
  String code;
}

@Entity
class Money {
  @Id
  @Column(precision = 19, scale = 0)
  BigDecimal id;
}

@Entity
class City {
  @Id Long id;
  @ManyToOne Country country;
  @ManyToOne Coin coin;
  @ManyToOne Money money;
}
