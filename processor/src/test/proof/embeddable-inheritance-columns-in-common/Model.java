package app;

import jakarta.persistence.*;
import java.util.Set;

enum Unit {
  METRE,
  INCH
}

@Embeddable
class Shape {
  String label;
}

@Embeddable
class Circle extends Shape {
  Integer size;

  @Column(name = "unit")
  Unit unitOfRadius;

  @Column(name = "name", length = 20)
  String circleName;
}

@Embeddable
class Box extends Shape {
  Integer size;

  @Column(name = "unit")
  Unit unitOfWidth;

  @Column(name = "name", length = 20)
  String boxName;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
  @ElementCollection Set<Shape> others;
}
