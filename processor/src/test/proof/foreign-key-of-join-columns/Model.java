package app;

import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Key {
  Long a;
  Long b;
}

@Entity
class Target {
  @EmbeddedId Key id;
}

@Entity
class Doc {
  @Id Long id;

  @ManyToOne
  @JoinColumns(
      value = {
        @JoinColumn(name = "named_a", referencedColumnName = "a"),
        @JoinColumn(name = "named_b", referencedColumnName = "b")
      },
      foreignKey = @ForeignKey(name = "named_fk"))
  Target named;

  @ManyToOne
  @JoinColumns(
      value = {
        @JoinColumn(name = "free_a", referencedColumnName = "a"),
        @JoinColumn(name = "free_b", referencedColumnName = "b")
      },
      foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Target free;

  @ElementCollection
  @MapKeyJoinColumns(
      value = {
        @MapKeyJoinColumn(name = "key_a", referencedColumnName = "a"),
        @MapKeyJoinColumn(name = "key_b", referencedColumnName = "b")
      },
      foreignKey = @ForeignKey(name = "key_fk"))
  Map<Target, String> byTarget;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Whole {
  @EmbeddedId Key id;
}

@Entity
@PrimaryKeyJoinColumns(
    value = {
      @PrimaryKeyJoinColumn(name = "part_a", referencedColumnName = "a"),
      @PrimaryKeyJoinColumn(name = "part_b", referencedColumnName = "b")
    },
    foreignKey = @ForeignKey(name = "part_fk"))
class Part extends Whole {
  String text;
}
