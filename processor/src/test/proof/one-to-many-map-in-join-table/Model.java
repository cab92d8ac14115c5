package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Shop {
  @Id Long id;

  @OneToMany
  @JoinTable(name = "shop_items")
  @MapKeyColumn(name = "sku")
  Map<String, Item> items;
}

@Entity
class Item {
  @Id Long id;
}
