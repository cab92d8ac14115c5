package app;

import jakarta.persistence.*;
import java.util.Map;

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

@Entity
class Drawing {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "drawing")
  Map<Shape, Line> lines;
}

@Entity
class Line {
  @Id Long id;
}
