package app;

import jakarta.persistence.*;
import org.hibernate.annotations.NaturalId;

@Embeddable
class Shape {
  @NaturalId String label;
}

@Embeddable
class Circle extends Shape {
  @NaturalId Integer size;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
}
