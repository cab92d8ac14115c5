package app;

import jakarta.persistence.*;

@Embeddable
@DiscriminatorColumn(length = 10)
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
}
