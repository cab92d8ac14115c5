package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ManyToMany @JoinTable(name = "mmSet") Set<Item> mmSet;
  @ManyToMany @JoinTable(name = "mmList") List<Item> mmList;
  @ManyToMany @JoinTable(name = "mmOrdered") @OrderColumn List<Item> mmOrdered;
  @ManyToMany @JoinTable(name = "mmMap") Map<String, Item> mmMap;
  @ManyToMany @JoinTable(name = "mmMapKey") @MapKey Map<Long, Item> mmMapKey;
  @ManyToMany @JoinTable(name = "mmByName") @MapKey(name = "name") Map<String, Item> mmByName;
  @ManyToMany @JoinTable(name = "mmByItem") Map<Item, Item> mmByItem;
  @ManyToMany
  @JoinTable(
      name = "mmNamed",
      joinColumns = @JoinColumn(name = "ownerRef"),
      inverseJoinColumns = @JoinColumn(name = "itemRef", unique = true),
      foreignKey = @ForeignKey(name = "fk_owner_ref"),
      inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
      uniqueConstraints = @UniqueConstraint(name = "uq_named", columnNames = {"itemRef", "ownerRef"}),
      indexes = @Index(name = "ix_named", columnList = "ownerRef desc"))
  List<Item> named;
}

@Entity
class Item {
  @Id Long id;
  String name;
}

