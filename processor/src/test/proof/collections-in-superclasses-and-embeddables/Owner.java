package app;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Base {
  @Id Long id;
  @ElementCollection List<String> baseTags;
  @ManyToMany Set<Item> baseItems;
}

@Entity
class Owner extends Base {
  @Embedded Part thePart;
}

@Entity
class Second extends Base {}

@Embeddable
class Part {
  @ElementCollection List<String> partTags;
  @ManyToMany Set<Item> partItems;
  @OneToMany @JoinColumn(name = "partRef") List<Item> joined;
}

@Entity
class Item {
  @Id Long id;
  String name;
}

