package app;

import jakarta.persistence.*;

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
  Part part;
}
