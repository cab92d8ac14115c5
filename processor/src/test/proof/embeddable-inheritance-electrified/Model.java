package app;

import jakarta.persistence.*;
import dev.electrified.annotations.Electrified;
import java.util.UUID;

@Embeddable
class Shape {
  String label;
  int sides;
}

@Embeddable
class Circle extends Shape {
  Double radius;

  @Column(nullable = false)
  String color;
}

@Embeddable
class Box extends Shape {
  int width;

  @Basic(optional = false)
  Long depth;
}

@Entity
@Electrified
class Drawing {
  @Id UUID id;
  Shape shape;
}
