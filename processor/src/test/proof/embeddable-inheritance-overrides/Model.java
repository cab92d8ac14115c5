package app;

import jakarta.persistence.*;

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

  @AttributeOverride(name = "{discriminator}", column = @Column(name = "partKind"))
  @AttributeOverride(name = "label", column = @Column(name = "partLabel"))
  @AttributeOverride(name = "sides", column = @Column(name = "partSides"))
  @AttributeOverride(name = "color", column = @Column(name = "partColor"))
  @AttributeOverride(name = "width", column = @Column(name = "partWidth"))
  @AttributeOverride(name = "depth", column = @Column(name = "partDepth"))
  Shape shape;
}

@Entity
class Drawing {
  @Id Long id;

  @AttributeOverride(name = "radius", column = @Column(name = "r", nullable = false))
  @AttributeOverride(name = "label", column = @Column(name = "l", length = 7))
  @AttributeOverride(
      name = "{discriminator}",
      column = @Column(name = "kind", length = 9, nullable = true, unique = true))
  Shape shape;

  @AttributeOverride(name = "shape.radius", column = @Column(name = "partRadius"))
  @AttributeOverride(name = "shape.{discriminator}", column = @Column(name = "kindOfPart"))
  Part part;
}
