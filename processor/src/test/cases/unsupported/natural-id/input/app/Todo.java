package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.NaturalId;

@Entity
public class Todo {
  @Id UUID id;
  @NaturalId String code; // ERROR unsupported-mapping @3
}
