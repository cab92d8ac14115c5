package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ManyToMany Set<Item> favoriteItems;
  @ManyToMany @JoinTable(name = "second") List<Item> secondItems;
}

@Entity
class Item {
  @Id Long id;
  @ManyToMany(mappedBy = "favoriteItems") Set<Owner> happyOwners;
  @ManyToMany(mappedBy = "secondItems") List<Owner> secondOwners;
}
