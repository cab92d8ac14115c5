package app;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Todo {
  @Embeddable
  static class Key {
    int year;
    int number;
  }

  @Id Key key; // ERROR unsupported-mapping @11
}
