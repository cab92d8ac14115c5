package app;

import jakarta.persistence.*;

@Embeddable
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
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
@DiscriminatorValue("box")
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
