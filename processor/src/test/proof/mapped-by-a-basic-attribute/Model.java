package app;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Owner {
  @Id Long id;

  @OneToOne(mappedBy = "name")
  Child child;

  @OneToMany(mappedBy = "name")
  List<Child> children;
}

@Entity
class Child {
  @Id Long id;
  String name;
}
