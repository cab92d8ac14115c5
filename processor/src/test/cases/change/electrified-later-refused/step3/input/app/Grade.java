package app;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
@Electrified
public class Grade {
  @Id UUID id;
  String letter; // ERROR unsupported-change @10
  Integer size; // ERROR unsupported-change @11
  long points; // ERROR unsupported-change @8
}
