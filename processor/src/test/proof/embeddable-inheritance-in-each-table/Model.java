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

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Drawing {
  @Id Long id;
  Shape shape;
}

@Entity
class Sketch extends Drawing {
  String name;
}
