package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Plain {
  @Id long id;
}
