package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Order1 {
  @Id Long id;

  @OneToMany(mappedBy = "order")
  @OrderColumn(name = "pos")
  List<Line> lines;
}

@Entity
class Line {
  @Id Long id;
  @ManyToOne Order1 order;
}
