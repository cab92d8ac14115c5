package app;

import jakarta.persistence.*;

@Entity
class Item {
  @Id Long id;
  @Column(name = "with.dot") String dot;
}
