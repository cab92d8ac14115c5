package app;

import jakarta.persistence.*;

@Embeddable
class Shape {
  String label;
}

@MappedSuperclass
class Measured extends Shape {
  String unit;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
}
