package app;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(Todo.Key.class) // ERROR unsupported-mapping @1
public class Todo {
  static class Key {
    int year;
    int number;
  }

  @Id int year;
  @Id int number; // ERROR unsupported-mapping @11
}
