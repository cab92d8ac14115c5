package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "`Order`")
class Order {
  @Id Long id;
  @ElementCollection List<String> tags;
  @ManyToMany Set<Item> items;
}

@Entity
class Item {
  @Id Long id;
  @ManyToMany Set<Order> orders;
  @ElementCollection @CollectionTable(name = "`Item Tags`") @Column(name = "`Tag`") Set<String> tags;
}
