package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Shop {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "shopId")
  @OrderColumn(name = "pos")
  List<Item> items;
}

@Entity
class Item {
  @Id Long id;

  @Column(insertable = false, updatable = false)
  Long shopId;

  @Column(insertable = false, updatable = false)
  Integer pos;
}
