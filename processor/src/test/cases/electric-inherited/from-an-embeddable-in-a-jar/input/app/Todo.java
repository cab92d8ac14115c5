package app;

import base.Money;
import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
public class Todo { // ERROR electrified-unique @8 // ERROR electrified-type @8
  @Id UUID id;
  Money price;
}
