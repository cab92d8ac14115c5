package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @OneToMany @JoinTable(name = "omSet") Set<Item> omSet;
  @OneToMany @JoinTable(name = "omList") List<Item> omList;
  @OneToMany @JoinTable(name = "omOrdered") @OrderColumn List<Item> omOrdered;
  @OneToMany @JoinTable(name = "omMap") Map<String, Item> omMap;
  @OneToMany @JoinTable(name = "omMapKey") @MapKey(name = "name") Map<String, Item> omMapKey;
}

@Entity
class Item {
  @Id Long id;
  String name;
}

