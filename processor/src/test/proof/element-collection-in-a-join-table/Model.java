package app;

import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
class Recipe {
  @Id Long id;

  @ElementCollection
  @JoinTable(name = "recipe_steps")
  List<String> steps;

  @ElementCollection
  @JoinTable(
      name = "recipe_marks",
      joinColumns =
          @JoinColumn(name = "recipe", foreignKey = @ForeignKey(name = "fk_marks_recipe")))
  @Column(name = "mark", nullable = false, length = 20)
  Set<String> marks;

  @ElementCollection
  @JoinTable(joinColumns = @JoinColumn(name = "recipe"))
  Map<String, Integer> amounts;

  @ElementCollection
  @JoinTable(
      name = "recipe_sources",
      joinColumns = @JoinColumn(name = "recipe"),
      uniqueConstraints = @UniqueConstraint(columnNames = {"recipe", "title"}),
      indexes = @Index(name = "ix_sources", columnList = "title"))
  List<Source> sources;

  /** Of the two this one counts. */
  @ElementCollection
  @JoinTable(name = "not_called_so")
  @CollectionTable(name = "recipe_hints")
  List<String> hints;
}

@Embeddable
class Source {
  String title;
}
