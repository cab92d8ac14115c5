package app;

import jakarta.persistence.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;

@Embeddable
class Shape {
  @NotNull String label;
}

@Embeddable
class Circle extends Shape {
  @NotNull
  @Size(max = 30)
  String name;

  @Min(3)
  Integer size;
}

@Entity
class Drawing {
  @Id Long id;
  @Valid @NotNull Shape shape;
}
