package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "`Order`")
class Order {
  @Id Long id;
  @ElementCollection Set<String> notes;
  @ManyToMany List<Item> items;

  @ElementCollection
  @CollectionTable(name = "`Order Lines`", joinColumns = @JoinColumn(name = "`Order Id`"))
  @OrderColumn(name = "`Line No`")
  List<String> lines;
}

@Entity
class Item {
  @Id Long id;
  @ManyToMany List<Order> orders;
}
