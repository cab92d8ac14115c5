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

@Entity
class Drawing {
  @Id Long id;

  Shape shape;

  @AttributeOverride(name = "label", column = @Column(name = "otherLabel"))
  @AttributeOverride(name = "sides", column = @Column(name = "otherSides"))
  @AttributeOverride(name = "radius", column = @Column(name = "otherRadius"))
  @AttributeOverride(name = "color", column = @Column(name = "otherColor"))
  @AttributeOverride(name = "width", column = @Column(name = "otherWidth"))
  @AttributeOverride(name = "depth", column = @Column(name = "otherDepth"))
  Shape other;
}
