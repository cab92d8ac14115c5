package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Order1 {
  @Id Long id;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "order_id")
  List<Line> lines;
}

@Entity
class Line {
  @Id Long id;
}
