package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Role {
  @Id Long id;

  @ManyToMany(
      cascade = {CascadeType.PERSIST, CascadeType.MERGE},
      fetch = FetchType.LAZY)
  @org.hibernate.annotations.BatchSize(size = 20)
  @org.hibernate.annotations.Fetch(org.hibernate.annotations.FetchMode.SUBSELECT)
  @OrderBy("name ASC")
  List<Privilege> privileges;
}

@Entity
class Privilege {
  @Id Long id;
  String name;
}
