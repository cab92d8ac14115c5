package app;

import jakarta.persistence.*;
import java.util.Map;

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
class Code {
  String code;
}

@Embeddable
class LongCode extends Code {
  int number;
}

@Entity
class Drawing {
  @Id Long id;

  @ElementCollection Map<Shape, String> byShape;
  @ElementCollection Map<Code, Shape> shapeByCode;
  @ManyToMany Map<Shape, Drawing> drawings;

  @ElementCollection
  @AttributeOverride(name = "key.{discriminator}", column = @Column(name = "k"))
  @AttributeOverride(name = "key.radius", column = @Column(name = "r"))
  Map<Shape, String> named;
}
