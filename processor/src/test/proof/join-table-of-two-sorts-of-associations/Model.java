package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ManyToMany Set<Item> zebra;
  @OneToMany Set<Item> alpha;
}

@Entity
class Item {
  @Id Long id;
}
