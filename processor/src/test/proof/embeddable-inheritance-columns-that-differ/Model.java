package app;

import jakarta.persistence.*;

@Embeddable
class Shape {
  String label;
}

@Embeddable
class Circle extends Shape {
  @Column(name = "unit", length = 20)
  String unitOfRadius;

  @Column(name = "size")
  Integer radius;
}

@Embeddable
class Box extends Shape {
  @Column(name = "unit")
  Integer unitOfWidth;

  @Column(name = "size", nullable = false)
  Integer width;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
}
