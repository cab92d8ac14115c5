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

  @Column(unique = true)
  String email;
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
    },
    uniqueConstraints = @UniqueConstraint(name = "uq_projects_code", columnNames = "code"))
@Electrified
class Project {
  @Id UUID id;

  String name;

  String code;

  @Enumerated(EnumType.STRING)
  Status status;

  @ManyToOne
  @ElectricAssign("projects:owner")
  User owner;

  @ManyToOne
  @JoinColumn(foreignKey = @ForeignKey(name = "fk_projects_invoice"))
  Invoice invoice;

  @ElementCollection
  @CollectionTable(name = "project_tags")
  @Electrified
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
