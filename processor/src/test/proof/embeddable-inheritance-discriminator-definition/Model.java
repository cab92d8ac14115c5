package app;

import jakarta.persistence.*;

@Embeddable
@DiscriminatorColumn(name = "kind", columnDefinition = "varchar(9) default 'Shape'")
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
