package app;

import jakarta.persistence.*;

@Entity
class Drawing {
  @Id Long id;
  Shape shape;

  @Embeddable
  static class Shape {
    String label;
  }

  @Embeddable
  static class Circle extends Shape {
    Integer size;
  }
}
