package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "theOwners")
class Owner {
  @Id Long id;
  @ManyToMany Set<Item> someItems;
  @OneToMany List<Other> otherThings;
}

@Entity
class Other {
  @Id Long otherId;
}

@Entity
class Item {
  @Id Long id;
  String name;
}

