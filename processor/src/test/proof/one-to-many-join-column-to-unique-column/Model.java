package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Shop {
  @Id Long id;

  @Column(unique = true)
  String code;

  @OneToMany
  @JoinColumn(name = "shop_code", referencedColumnName = "code")
  Set<Item> items;
}

@Entity
class Item {
  @Id Long id;
}
