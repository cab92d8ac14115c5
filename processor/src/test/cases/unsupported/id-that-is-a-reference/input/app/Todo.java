package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Todo {
  @Id @ManyToOne Owner owner; // ERROR unsupported-mapping @7
}
