package app;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Todo {
  @Embeddable
  static class Key {
    int year;
    int number;
  }

  @EmbeddedId Key key; // ERROR unsupported-mapping @3
}
