package app;

import jakarta.persistence.*;

@Embeddable
class Code {
  String code;
}

@Embeddable
class LongCode extends Code {
  Integer number;
}

@Embeddable
class Shape {
  String label;
}

@Embeddable
class Circle extends Shape {
  Code color;
}

@Entity
class Drawing {
  @Id Long id;
  Shape shape;
}
