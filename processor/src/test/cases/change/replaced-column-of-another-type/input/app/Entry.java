package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

@Entity
public class Entry {
  @Id UUID id;
  String amount;
  String code;
  String done;
  String unit;
  Integer count;
  Long total;
  Boolean open;
  LocalDate day;
  UUID token;

  @Column(precision = 10, scale = 2)
  BigDecimal price;

  @Enumerated(EnumType.STRING)
  Unit size;
}
