package app;

import jakarta.persistence.*;

@Entity
class Doc {
  @Id Long id;

  @ManyToOne
  @JoinColumn(
      name = "parent",
      foreignKey = @ForeignKey(foreignKeyDefinition = "references doc on delete cascade"))
  Doc parent;

  @ManyToOne
  @JoinColumn(
      name = "other",
      foreignKey =
          @ForeignKey(foreignKeyDefinition = "foreign key (parent) references doc (id)"))
  Doc other;
}
