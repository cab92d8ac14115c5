package app;

import jakarta.persistence.*;

@MappedSuperclass
class Named {
  String name;
}

@Embeddable
class Shape extends Named {
  String label;
}

@MappedSuperclass
class Measured extends Shape {
  String unit;
}

@Embeddable
class Circle extends Measured {
  Integer radius;
}

class Plain extends Shape {
  String unseen;
}

@Embeddable
class Box extends Plain {
  Integer width;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
}
