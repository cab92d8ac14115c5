package app;

import jakarta.persistence.*;

@Entity
class Drawing {
  @Id Long id;
}

@Embeddable
class Sketch extends Drawing {
  String label;
}
