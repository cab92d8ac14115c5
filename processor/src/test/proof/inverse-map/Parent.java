package app;

import jakarta.persistence.*;

@Entity
class Parent {
  @Id Long id;

  @OneToMany(mappedBy = "parent")
  java.util.Map<Long, Child> children;
}

@Entity
class Child {
  @Id Long id;
  @ManyToOne Parent parent;
}
