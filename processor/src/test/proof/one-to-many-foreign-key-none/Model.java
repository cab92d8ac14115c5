package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Shop {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "shop_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Set<Item> items;
}

@Entity
class Item {
  @Id Long id;
}
