package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;

  @Column(length = 80)
  String title;

  @Column(columnDefinition = "text")
  String text;

  @Column(precision = 10, scale = 2)
  java.math.BigDecimal price;
}
