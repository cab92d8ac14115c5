package app;

import jakarta.persistence.*;

@Embeddable
class Shape {
  String label;
}

@Embeddable
class Circle extends Shape {
  Integer size;
}

@Embeddable
class Box extends Shape {
  String size;

  @Column(name = "label2")
  String label;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
}
