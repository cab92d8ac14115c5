package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class CustomerOrder {
  @Id Long id;
  @OneToMany Set<OrderLine> orderLines;
}

@Entity
class OrderLine {
  @Id Long id;
}
