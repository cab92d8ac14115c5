package app;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class Todo {
  @Id UUID id;

  @AttributeOverride(name = "amount", column = @Column(name = "price")) // ERROR unsupported-mapping @3
  Money price;

  Money neighbour;
}
