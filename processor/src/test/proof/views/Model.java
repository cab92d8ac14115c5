package app;

import jakarta.persistence.*;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.Synchronize;
import org.hibernate.annotations.View;

@Entity
class Doc {
  @Id Long id;
  String name;
}

@Entity
@Immutable
@Synchronize("Doc")
@Table(name = "doc_stats")
@View(query = "select d.id as id, d.name as name, 1 as n, d.id as doc_id from Doc d")
class Stat {
  @Id Long id;
  int n;

  @Column(nullable = false)
  String name;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Doc doc;
}

@Entity
class Note {
  @Id Long id;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Stat stat;
}
