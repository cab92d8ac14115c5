package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Shop {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "shop_id")
  @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
  Set<Item> items;

  @OneToMany(mappedBy = "shop")
  @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
  Set<Staff> staff;
}

@Entity
class Item {
  @Id Long id;
}

@Entity
class Staff {
  @Id Long id;
  @ManyToOne Shop shop;
}
