package app;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(schema = "a")
class Doc {
  @Id @GeneratedValue Long id;
  @ManyToOne Other other;
}

@Entity
@Table(schema = "b")
class Other {
  @Id @GeneratedValue Long id;

  @OneToMany(mappedBy = "other")
  Set<Doc> docs;
}
