package app;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class Todo {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "todo_ids") // ERROR unsupported-mapping @67
  @SequenceGenerator(name = "todo_ids") // ERROR unsupported-mapping @3
  Long id;
}
