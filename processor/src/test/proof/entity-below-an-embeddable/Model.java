package app;

import jakarta.persistence.*;

@Embeddable
class Shape {
  String label;
}

@Entity
class Drawing extends Shape {
  @Id Long id;
}
