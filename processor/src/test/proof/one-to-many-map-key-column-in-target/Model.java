package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Shop {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "shop_id")
  @MapKeyColumn(name = "item_key")
  Map<String, Item> items;
}

@Entity
class Item {
  @Id Long id;
}
