package app;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.TableGenerator;

@Entity
public class Todo {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "todos")
  @TableGenerator(name = "todos", table = "ids", pkColumnValue = "todos")
  Long id;
}
