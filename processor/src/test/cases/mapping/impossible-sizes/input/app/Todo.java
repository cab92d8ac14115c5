package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;

  @Column(length = 0) // ERROR impossible-size @20
  String none;

  @Column(precision = 2, scale = 3) // ERROR impossible-size @23
  BigDecimal price;

  @Column(precision = 1001) // ERROR impossible-size @23
  BigInteger huge;

  @Column(precision = 16) // ERROR impossible-size @23
  double ratio;

  @Column(precision = 3, scale = 2)
  BigDecimal neighbour;
}
