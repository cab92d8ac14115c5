package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @OneToMany @JoinColumn(name = "ownerRef") List<Item> items;
  @OneToMany @JoinColumn(name = "strictRef", nullable = false) Set<Item> strict;
  @OneToMany @JoinColumn(name = "mapRef") @MapKeyColumn(name = "mapKey") Map<String, Item> map;
  @OneToMany @JoinColumn(name = "listRef") @OrderColumn List<Item> ordered;
  @OneToMany @JoinColumn List<Item> implied;
  @OneToMany @JoinColumn(name = "freeRef", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) List<Item> free;
  @OneToMany @JoinColumn(name = "bothRef") List<Pair> both;
  @OneToMany @JoinColumn(name = "bothStrictRef", nullable = false) List<Pair> bothStrict;
}

@Entity
class Pair {
  @Id Long id;
  @ManyToOne @JoinColumn(name = "bothRef", insertable = false, updatable = false) Owner owner;
  @ManyToOne @JoinColumn(name = "bothStrictRef", insertable = false, updatable = false) Owner strict;
}

@Entity
class Item {
  @Id Long id;
  String name;
}

