package app;

import jakarta.persistence.*;
import java.util.*;

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
class Inner {
  String name;
  Shape shape;
}

@Embeddable
class Part {
  String code;
  Inner inner;
}

@Entity
class Drawing {
  @Id Long id;

  @ElementCollection
  @AttributeOverride(name = "inner.shape.{discriminator}", column = @Column(name = "kind"))
  List<Part> parts;

  @ElementCollection
  @AttributeOverride(name = "value.inner.shape.{discriminator}", column = @Column(name = "k"))
  Map<String, Part> byName;
}
