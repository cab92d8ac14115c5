package app;

import jakarta.persistence.*;
import java.util.*;

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

  @ElementCollection
  @AttributeOverride(name = "{discriminator}", column = @Column(name = "kind"))
  List<Shape> partShapes;
}

@Entity
class Drawing {
  @Id Long id;

  @ElementCollection List<Shape> bag;
  @ElementCollection Set<Shape> set;
  @ElementCollection @OrderColumn List<Shape> list;
  @ElementCollection Map<String, Shape> map;

  @ElementCollection
  @AttributeOverride(name = "value.{discriminator}", column = @Column(name = "k"))
  @AttributeOverride(name = "value.radius", column = @Column(name = "r"))
  Map<String, Shape> named;

  Part part;
}
