package app;

import jakarta.persistence.*;
import java.util.Map;

@Entity
class Shop {
  @Id Long id;

  @OneToMany(mappedBy = "shop")
  @MapKey
  Map<Long, Item> items;

  @OneToMany(mappedBy = "shop")
  @MapKey(name = "code")
  Map<String, Item> byCode;
}

@Entity
class Item {
  @Id Long id;
  String code;
  @ManyToOne Shop shop;
}
