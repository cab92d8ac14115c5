package app;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Tag {
  @Id Long id;
}

@MappedSuperclass
class Base {
  @Id Long id;

  @OneToMany
  @JoinColumn(name = "owner_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  List<Tag> tags;

  @ElementCollection
  @CollectionTable(
      name = "words",
      joinColumns = @JoinColumn(name = "owner_id"),
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Set<String> words;

  @ManyToMany
  @JoinTable(
      name = "tagged",
      joinColumns = @JoinColumn(name = "owner_id"),
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Set<Tag> others;

  @ElementCollection
  @CollectionTable(name = "numbers")
  List<Integer> numbers;

  @OneToMany
  @JoinTable(name = "listed")
  List<Tag> listed;

  @ManyToMany
  @JoinTable(name = "known")
  Set<Tag> known;
}

@Entity
class Art extends Base {}

@Entity
class Zoo extends Base {}
