package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @OneToMany(mappedBy = "owner") @OrderColumn(name = "itemPos") List<Item> items;
  @OneToMany(mappedBy = "owner2") @MapKeyColumn(name = "itemKey") Map<String, Item> byKey;
  @OneToMany(mappedBy = "owner3") @OrderColumn List<Item> implied;
  @OneToMany(mappedBy = "owner4") Map<String, Item> byImplied;
  @OneToMany(mappedBy = "owner5") @MapKey(name = "name") Map<String, Item> byName;
  @OneToMany(mappedBy = "owner6") Set<Item> set;
}

@Entity
class Item {
  @Id Long id;
  String name;
  @ManyToOne Owner owner;
  @ManyToOne Owner owner2;
  @ManyToOne Owner owner3;
  @ManyToOne Owner owner4;
  @ManyToOne Owner owner5;
  @ManyToOne Owner owner6;
}
