package app;

import jakarta.persistence.*;

@Embeddable
class Shape {
  String label;
}

@Embeddable
class Circle extends Shape {
  Integer mainSize;

  @Column(name = "shownName")
  String circleName;
}

@Embeddable
class Box extends Shape {
  Integer mainSize;

  @Column(name = "shownName")
  String boxName;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
}
