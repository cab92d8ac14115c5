package app;

import jakarta.persistence.*;

@Entity
@Table(
    indexes = @Index(columnList = "a, b desc"),
    uniqueConstraints = {
      @UniqueConstraint(columnNames = {"a", "b"}),
      @UniqueConstraint(columnNames = {"b", "a"}),
      @UniqueConstraint(columnNames = {"c", "c"}),
      @UniqueConstraint(name = "second", columnNames = {"d", "e"}),
      @UniqueConstraint(name = "third", columnNames = {"d", "e"}),
      @UniqueConstraint(columnNames = {"d", "e"}),
      @UniqueConstraint(columnNames = {"e", "d"})
    })
class Probe {
  @Id Long id;
  String a;
  String b;
  @Column(unique = true) String c;
  String d;
  String e;
}

@Entity
@Table(
    indexes = @Index(name = "MyIndex", columnList = "a"),
    uniqueConstraints = {
      @UniqueConstraint(columnNames = {"a", "b"}),
      @UniqueConstraint(name = "z", columnNames = {"a", "b"}),
      @UniqueConstraint(name = "`MyUnique`", columnNames = "b")
    })
class Other {
  @Id Long id;
  String a;
  String b;
}
