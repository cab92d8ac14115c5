package app;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Instant;

@Entity
@Table(name = "\"in-voice\"")
public class Invoice {
  @Id @GeneratedValue Long id;

  @Column(unique = true, nullable = false)
  String number;

  @Column(precision = 12, scale = 2)
  BigDecimal total;

  Instant sent;

  @OneToOne
  Invoice cancels;
}
