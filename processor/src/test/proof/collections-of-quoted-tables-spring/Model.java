package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Set;

@Entity
@Table(name = "`Order`")
class Order {
  @Id Long id;
  @ElementCollection Set<String> theNotes;
  @ManyToMany List<ItemType> allItems;
}

@Entity
class ItemType {
  @Id Long id;
  @ManyToMany List<Order> myOrders;
}
