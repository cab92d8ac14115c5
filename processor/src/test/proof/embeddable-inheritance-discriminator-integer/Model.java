package app;

import jakarta.persistence.*;

@Embeddable
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
class Shape {
  String label;
  int sides;
}

@Embeddable
@DiscriminatorValue("1")
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
}
