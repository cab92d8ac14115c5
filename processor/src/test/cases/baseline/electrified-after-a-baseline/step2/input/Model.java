package app;

import dev.electrified.annotations.*;
import jakarta.persistence.*;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(name = "users")
@Electrified
class User {
  @Id UUID id;

  String email; // ERROR unknown-constraint-name @10
}

enum Status {
  OPEN,
  DONE
}

@Entity
@Table(
    name = "projects",
    indexes = {
      @Index(columnList = "name"),
      @Index(name = "projects_by_status", columnList = "status")
    })
@Electrified
class Project {
  @Id UUID id;

  String name;

  String code;

  @Enumerated(EnumType.STRING)
  Status status; // ERROR unknown-constraint-name @10

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(name = "fk_owner"))
  User owner;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  Invoice invoice;

  @ElementCollection
  @CollectionTable(name = "project_tags")
  Set<String> tags;
}

@Entity
@Table(
    name = "invoices",
    check = @CheckConstraint(name = "invoices_total", constraint = "total >= 0"))
class Invoice {
  @Id @GeneratedValue Long id;

  long total;
}
