package app;

import jakarta.persistence.*;
import org.hibernate.annotations.DiscriminatorOptions;

@Embeddable
@DiscriminatorOptions(force = true)
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
