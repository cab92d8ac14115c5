package app;

import jakarta.persistence.*;

@Entity
class Item {
  @Id Long id;

  @ManyToOne
  @JoinTable(
      name = "item_shop",
      joinColumns = @JoinColumn(name = "item_id"),
      inverseJoinColumns = @JoinColumn(name = "shop_id"))
  Shop shop;
}

@Entity
class Shop {
  @Id Long id;
}
