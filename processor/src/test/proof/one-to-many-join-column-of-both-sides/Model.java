package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Order1 {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "order_id", insertable = false, updatable = false)
  List<Line> lines;
}

@Entity
class Line {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "order_id")
  Order1 order;
}
