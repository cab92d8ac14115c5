package app;

import jakarta.persistence.*;
import org.hibernate.annotations.TargetEmbeddable;

@Embeddable
class Shape implements Any {
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

interface Any {}

@Entity
class Drawing {
  @Id Long id;

  @Embedded
  @TargetEmbeddable(Shape.class)
  Any shape;
}
