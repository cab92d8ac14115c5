package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;
}

@Entity
@org.hibernate.annotations.Immutable
@org.hibernate.annotations.Subselect("select d.id as id, 1 as n from Doc d")
@org.hibernate.annotations.Synchronize("Doc")
class Stat {
  @Id Long id;
  int n;
  @ManyToOne Doc doc;
}

@Entity
class Note {
  @Id Long id;
}
