package app;

import jakarta.persistence.*;
import org.hibernate.annotations.EmbeddedColumnNaming;

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

@Embeddable
class Part {
  String name;
  Shape partShape;
}

@Entity
class Drawing {
  @Id Long id;

  @EmbeddedColumnNaming("a_%s")
  Shape shape;

  @EmbeddedColumnNaming
  Part part;
}
