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
@SecondaryTable(name = "more")
class Drawing {
  @Id Long id;

  @AttributeOverride(name = "label", column = @Column(name = "label", table = "more"))
  @AttributeOverride(name = "sides", column = @Column(name = "sides", table = "more"))
  @AttributeOverride(name = "radius", column = @Column(name = "radius", table = "more"))
  @AttributeOverride(name = "color", column = @Column(name = "color", table = "more"))
  @AttributeOverride(name = "width", column = @Column(name = "width", table = "more"))
  @AttributeOverride(name = "depth", column = @Column(name = "depth", table = "more"))
  Shape shape;
}
