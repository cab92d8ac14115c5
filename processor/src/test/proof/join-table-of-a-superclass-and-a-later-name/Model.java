package app;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Above {
  @ManyToMany Set<Item> alpha;
}

@Entity
class Owner extends Above {
  @Id Long id;
  @ManyToMany Set<Item> zebra;
}

@Entity
class Item {
  @Id Long id;
}
