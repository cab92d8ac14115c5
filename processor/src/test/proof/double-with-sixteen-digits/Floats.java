package app;

import jakarta.persistence.*;

@Entity
class Floats {
  @Id Long id;

  @Column(precision = 16)
  double sixteen;
}
