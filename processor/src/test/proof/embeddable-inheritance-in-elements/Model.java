package app;

import jakarta.persistence.*;
import java.util.List;

@Embeddable
class Shape {
  String label;
  int sides;
}

@Embeddable
class Circle extends Shape {
  double radius;

  @Column(nullable = false)
  String color;
}

@Embeddable
class Box extends Shape {
  int width;

  @Basic(optional = false)
  Long depth;
}

@Embeddable
class Part {
  String name;
  Shape shape;
}

@Entity
class Drawing {
  @Id Long id;

  @ElementCollection
  @AttributeOverride(name = "shape.{discriminator}", column = @Column(name = "kind"))
  List<Part> parts;
}
