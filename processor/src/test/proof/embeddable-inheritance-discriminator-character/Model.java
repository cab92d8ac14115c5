package app;

import jakarta.persistence.*;

@Embeddable
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("s")
class Shape {
  String label;
  int sides;
}

@Embeddable
@DiscriminatorValue("c")
class Circle extends Shape {
  double radius;

  @Column(nullable = false)
  String color;
}

@Embeddable
@DiscriminatorValue("b")
class Box extends Shape {
  int width;

  @Basic(optional = false)
  Long depth;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
}
