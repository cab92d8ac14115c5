package dev.electrified.runtime.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** The entities of a module, and the catalogue that the processor writes for them. */
final class Tracker {
  static final Class<?>[] ENTITIES = {Project.class, Issue.class, Invoice.class};

  private Tracker() {}

  @MappedSuperclass
  abstract static class Replicated {
    @Id UUID id;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;
  }

  @Embeddable
  static class Schedule {
    LocalDate startsOn;
    LocalTime at;
  }

  enum Status {
    OPEN,
    DONE
  }

  @Entity(name = "Project")
  @Table(name = "projects")
  static class Project extends Replicated {
    @Column(nullable = false)
    String name;

    String description;
    @Embedded Schedule schedule;

    @OneToMany(mappedBy = "project")
    List<Issue> issues;

    @Formula("upper(name)")
    String shouted;
  }

  @Entity(name = "Issue")
  @Table(name = "issues", schema = "public")
  static class Issue extends Replicated {
    @ManyToOne(optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    Project project;

    @Column(length = 40)
    String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Status status;

    boolean urgent;
    double weight;
  }

  @Entity(name = "Invoice")
  @Table(name = "`Invoices`")
  static class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version int version;

    @Column(name = "\"Number\"", length = 20, nullable = false)
    String number;

    @Column(precision = 12, scale = 2)
    BigDecimal amount;

    float discount;
    Status status;
    byte[] scan;
    @ManyToOne Project project;
  }

  /** What the processor has recorded of them. */
  static CatalogFile catalog() {
    return new CatalogFile("tracker")
        .plain("Invoices", Invoice.class)
        .column("Number|varchar(20)|not null")
        .column("amount|numeric(12,2)|null")
        .column("discount|real|not null")
        .column("id|bigint|not null|identity")
        .column("project_id|uuid|null")
        .column("scan|bytea|null")
        .column("status|smallint|null")
        .column("version|integer|not null")
        .foreignKey("project_id|projects|id|no_action")
        .electrified("issues", Issue.class)
        .column("created_at|timestamptz|not null")
        .column("id|uuid|not null")
        .column("project_id|uuid|not null")
        .column("status|text|not null")
        .column("title|text|null")
        .column("urgent|boolean|not null")
        .column("weight|double precision|not null")
        .foreignKey("project_id|projects|id|cascade")
        .electrified("projects", Project.class)
        .column("at|time|null")
        .column("created_at|timestamptz|not null")
        .column("description|text|null")
        .column("id|uuid|not null")
        .column("name|text|not null")
        .column("startson|date|null")
        .retired("nickname");
  }
}
