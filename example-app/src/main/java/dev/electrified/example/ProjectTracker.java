package dev.electrified.example;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What the application does with its entities, by way of Hibernate. */
final class ProjectTracker implements AutoCloseable {
  static final List<Class<?>> ENTITIES =
      List.of(
          User.class, Project.class, Membership.class, Issue.class, Comment.class, Invoice.class);

  private static final LocalDate DUE = LocalDate.of(2027, 4, 30);

  private final EntityManagerFactory hibernate;

  private ProjectTracker(EntityManagerFactory hibernate) {
    this.hibernate = hibernate;
  }

  /**
   * Boots Hibernate. It compares the tables with its own mapping, and so does Electrified, which is
   * on the class path, with the migrations: either fails the boot.
   */
  static ProjectTracker boot(DataSource database) {
    return new ProjectTracker(configuration(database).createEntityManagerFactory());
  }

  /** How Hibernate is booted. */
  static PersistenceConfiguration configuration(DataSource database) {
    PersistenceConfiguration configuration =
        new PersistenceConfiguration("tracker")
            .property("hibernate.connection.datasource", database)
            .property("hibernate.hbm2ddl.auto", "validate");
    ENTITIES.forEach(configuration::managedClass);
    return configuration;
  }

  /** Stores a project with all that belongs to it; gives the key of its comment. */
  UUID store() {
    User ada = new User("Ada", "ada@example.org");
    Project engine = new Project("Engine");
    engine.setDescription("Computes anything.");
    engine.setSchedule(new Schedule(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
    Issue issue = new Issue(engine, "Print the result");
    issue.setAssignee(ada);
    issue.setStatus(IssueStatus.STARTED);
    issue.setDueOn(DUE);
    Comment comment = new Comment(issue, ada, "Needs a printer.");
    Invoice invoice = new Invoice("2027-001", engine, new BigDecimal("1815.12"));
    invoice.pay(DUE);
    hibernate.runInTransaction(
        entities -> {
          entities.persist(ada);
          entities.persist(engine);
          entities.persist(new Membership(engine, ada, Membership.OWNER));
          entities.persist(issue);
          entities.persist(comment);
          entities.persist(invoice);
        });
    return comment.getId();
  }

  /** Tells in one line each what is stored around a comment. */
  List<String> read(UUID commentId) {
    return hibernate.callInTransaction(
        entities -> {
          Comment comment = entities.find(Comment.class, commentId);
          Issue issue = comment.getIssue();
          Project project = issue.getProject();
          Membership membership =
              entities
                  .createQuery("from Membership m where m.project = :project", Membership.class)
                  .setParameter("project", project)
                  .getSingleResult();
          Invoice invoice =
              entities
                  .createQuery("from Invoice i where i.project = :project", Invoice.class)
                  .setParameter("project", project)
                  .getSingleResult();
          return List.of(
              "project \"%s\" (%s), from %s to %s"
                  .formatted(
                      project.getName(),
                      project.getDescription(),
                      project.getSchedule().getStartsOn(),
                      project.getSchedule().getEndsOn()),
              "%s is its %s".formatted(membership.getUser().getName(), membership.getRole()),
              "issue \"%s\", %s, due on %s, assigned to %s"
                  .formatted(
                      issue.getTitle(),
                      issue.getStatus(),
                      issue.getDueOn(),
                      issue.getAssignee().getName()),
              "comment \"%s\" by %s".formatted(comment.getBody(), comment.getAuthor().getName()),
              "invoice %s over %s, %s on %s"
                  .formatted(
                      invoice.getNumber(),
                      invoice.getAmount(),
                      invoice.getStatus(),
                      invoice.getPaidOn()));
        });
  }

  /** Deletes what {@link #store()} has stored. */
  void delete(UUID commentId) {
    hibernate.runInTransaction(
        entities -> {
          Comment comment = entities.find(Comment.class, commentId);
          Issue issue = comment.getIssue();
          Project project = issue.getProject();
          User user = comment.getAuthor();
          entities
              .createQuery("delete from Membership m where m.project = :project")
              .setParameter("project", project)
              .executeUpdate();
          entities
              .createQuery("delete from Invoice i where i.project = :project")
              .setParameter("project", project)
              .executeUpdate();
          entities.remove(comment);
          entities.remove(issue);
          entities.remove(project);
          entities.remove(user);
        });
  }

  @Override
  public void close() {
    hibernate.close();
  }
}
