package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Product {
  @Id UUID id;

  @Column(unique = true, length = 30)
  String code;
}
