package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Owner {
  @Id Long id;
  @ElementCollection @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) List<String> tags;
  @OneToMany(mappedBy = "owner") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) List<Item> items;
  @OneToMany @JoinColumn(name = "ref") @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) List<Item> joined;
  @ManyToMany @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE) List<Item> many;
}

@Entity
class Item {
  @Id Long id;
  @ManyToOne Owner owner;
}
