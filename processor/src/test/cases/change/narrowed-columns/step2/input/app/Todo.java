package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;

  @Column(length = 50)
  String title; // ERROR unsupported-change @10

  String text; // ERROR unsupported-change @10

  @Column(precision = 12, scale = 2)
  java.math.BigDecimal price; // ERROR unsupported-change @24
}
