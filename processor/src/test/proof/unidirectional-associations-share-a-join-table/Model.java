package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class A1 {
  @Id Long id;
  @ManyToMany Set<B1> first;
  @ManyToMany Set<B1> second;
}

@Entity
class B1 {
  @Id Long id;
}
