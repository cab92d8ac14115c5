package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ManyToOne @JoinTable(name = "ownerItem") Item item;
  @ManyToOne(optional = false) @JoinTable Item strictItem;
  @OneToOne @JoinTable(name = "ownerOne", joinColumns = @JoinColumn(name = "ownerId"), inverseJoinColumns = @JoinColumn(name = "itemId")) Item one;
}

@Entity
class Item {
  @Id Long id;
  String name;
}

