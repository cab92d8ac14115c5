package app;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.util.UUID;

@MappedSuperclass
public abstract class Base {
  @Id UUID id;
  BigDecimal price; // ERROR electrified-type @14
}
