package app;

import jakarta.persistence.*;

@Embeddable
class Shape {
  String label;
  @Id Long number;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
}
