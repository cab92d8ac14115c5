package app;

import jakarta.persistence.*;

@Embeddable
@DiscriminatorColumn(name = "kind", length = 12)
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

@MappedSuperclass
class Base {
  @Id Long id;
  Shape shape;
}

@Entity
@AttributeOverride(name = "shape.{discriminator}", column = @Column(name = "k", columnDefinition = "char(20)"))
@AttributeOverride(name = "shape.radius", column = @Column(name = "r"))
class Drawing extends Base {}

@Entity
@AttributeOverride(name = "shape.{discriminator}", column = @Column(name = "k"))
class Sketch extends Base {}
