package app;

import jakarta.persistence.*;

@Embeddable
class Point {
  double x;
  double y;
}

@Embeddable
@AttributeOverride(name = "center.x", column = @Column(name = "centerX"))
class Shape {
  String label;
}

@Embeddable
@AttributeOverride(name = "size", column = @Column(name = "unseen"))
@AttributeOverride(name = "center.y", column = @Column(name = "unseen"))
class Circle extends Shape {
  Point center;
  Integer size;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
}
