package app;

import jakarta.persistence.*;
import java.util.Set;

@Embeddable
class Shape {
  @Column(nullable = false)
  String label;
}

@Embeddable
class Circle extends Shape {
  @Column(nullable = false)
  Integer radius;
}

@Entity
class Drawing {
  @Id Long id;
  @ElementCollection Set<Shape> shapes;
}
