package app;

import jakarta.persistence.*;

import java.util.*;

@Entity
class Parent {
  @Id Long id;
  @OneToMany(mappedBy = "parent", orphanRemoval = true, cascade = CascadeType.ALL) @OrderBy("name") List<Child> children = new ArrayList<>();
  @OneToMany(mappedBy = "second") Set<Child> seconds;
  @OneToMany(mappedBy = "inside.third") Collection<Child> thirds;
}

@Entity
class Child {
  @Id Long id;
  String name;
  @ManyToOne Parent parent;
  @ManyToOne Parent second;
  @Embedded Inside inside;
}

@Embeddable
class Inside {
  @ManyToOne Parent third;
}
