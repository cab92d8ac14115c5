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
class Cube extends Box {
  int height;
}

@Entity
class Drawing {
  @Id Long id;
  Box box;
  @AttributeOverride(name = "height", column = @Column(name = "cubeHeight"))
  Cube cube;
}
