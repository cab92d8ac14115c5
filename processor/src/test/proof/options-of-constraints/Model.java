package app;

import jakarta.persistence.*;

@Entity
@Table(
    indexes = {
      @Index(name = "some_a", columnList = "a", options = "where a > 1"),
      @Index(name = "one_pair", columnList = "a, b", unique = true, options = "deferrable"),
      @Index(columnList = "b", options = "include (a)")
    },
    uniqueConstraints = {
      @UniqueConstraint(name = "one_a", columnNames = "a", options = "deferrable"),
      @UniqueConstraint(columnNames = "b", options = "deferrable initially deferred")
    },
    check = @CheckConstraint(name = "large", constraint = "a > 1", options = "without effect"))
class Doc {
  @Id Long id;
  Integer a;
  Integer b;

  @Column(check = @CheckConstraint(constraint = "c > 1", options = "without effect"))
  Integer c;
}
