package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(Key.class)
class Owner {
  @Id String code;
  @Id int num;
  @ElementCollection Set<String> tags;
  @ElementCollection @OrderColumn List<String> list;
  @ManyToMany Set<Item> items;
  @OneToMany @JoinColumn(name = "a", referencedColumnName = "code") @JoinColumn(name = "b", referencedColumnName = "num") List<Item> columns;
}

@Entity
class Item {
  @Id Long id;
  @ManyToMany @JoinTable(name = "owners") Set<Owner> owners;
  @OneToMany @JoinTable(name = "owners2") List<Owner> owners2;
}

class Key implements java.io.Serializable {
  String code;
  int num;
}
