package app;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Set;

@Entity
class Trunk implements Serializable {
  @Id Long id;
  String owner;
  String sort;

  @OneToMany
  @JoinColumn(name = "trunk_sort", referencedColumnName = "sort")
  @JoinColumn(name = "trunk_owner", referencedColumnName = "owner")
  Set<Thing> things;
}

@Entity
class Thing {
  @Id Long id;
}

@Entity
class Sticker {
  @Id Long id;

  @ManyToOne
  @JoinColumn(name = "b", referencedColumnName = "sort")
  @JoinColumn(name = "a", referencedColumnName = "owner")
  Trunk trunk;
}
