package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Order1 {
  @Id Long id;
  @OneToMany @JoinColumn Set<Line> lines;
}

@Entity
class Line {
  @Id Long id;
}
