package dev.electrified.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed migrations on a real PostgreSQL, and the entities on top of them. */
class ProjectTrackerTest {
  private static final LocalDate DUE = LocalDate.of(2027, 4, 30);

  private static EmbeddedPostgres server;

  @TempDir Path folder;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  /** Says on the console what it did, since this is what the first command of the README shows. */
  @Test
  void migrationsMakeTheTablesThatHibernateMaps() throws IOException, SQLException {
    Database database = Database.create(server, "tracker");
    say("");
    say("The compiler has compared the entities with the committed migrations: they are the same.");
    say("These migrations, on an empty PostgreSQL " + database.serverVersion() + ":");

    Flyway flyway = database.flyway(folder).load();
    flyway.migrate();
    for (MigrationInfo applied : flyway.info().applied()) {
      say("  applied     " + applied.getVersion() + "  " + applied.getDescription());
    }
    assertThat(flyway.info().applied()).hasSize(CommittedMigrations.read().size());
    say(
        "  left out    "
            + CommittedMigrations.electricStatements().size()
            + " statements that only Electric understands");

    try (EntityManagerFactory hibernate = database.validate()) {
      assertThat(hibernate.getMetamodel().getEntities()).hasSameSizeAs(Database.ENTITIES);
      say("  validated   the tables of " + Database.ENTITIES.size() + " entities, by Hibernate");

      UUID comment = store(hibernate);
      readBack(hibernate, comment);
      say("  stored      a project with its owner, an issue, a comment and an invoice");
      say("  read back   all of them");
    }
    say("");
  }

  private static UUID store(EntityManagerFactory hibernate) {
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
        entityManager -> {
          entityManager.persist(ada);
          entityManager.persist(engine);
          entityManager.persist(new Membership(engine, ada, Membership.OWNER));
          entityManager.persist(issue);
          entityManager.persist(comment);
          entityManager.persist(invoice);
        });
    return comment.getId();
  }

  private static void readBack(EntityManagerFactory hibernate, UUID id) {
    hibernate.runInTransaction(
        entityManager -> {
          Comment comment = entityManager.find(Comment.class, id);
          assertThat(comment.getBody()).isEqualTo("Needs a printer.");
          assertThat(comment.getAuthor().getEmail()).isEqualTo("ada@example.org");
          assertThat(comment.getCreatedAt()).isNotNull();

          Issue issue = comment.getIssue();
          assertThat(issue.getTitle()).isEqualTo("Print the result");
          assertThat(issue.getStatus()).isEqualTo(IssueStatus.STARTED);
          assertThat(issue.getDueOn()).isEqualTo(DUE);
          assertThat(issue.getAssignee()).isSameAs(comment.getAuthor());
          assertThat(issue.getComments()).containsExactly(comment);

          Project engine = issue.getProject();
          assertThat(engine.getName()).isEqualTo("Engine");
          assertThat(engine.getDescription()).isEqualTo("Computes anything.");
          assertThat(engine.getSchedule().getStartsOn()).isEqualTo(LocalDate.of(2027, 1, 1));
          assertThat(engine.getSchedule().getEndsOn()).isEqualTo(LocalDate.of(2027, 12, 31));

          Membership membership =
              entityManager
                  .createQuery("select m from Membership m", Membership.class)
                  .getSingleResult();
          assertThat(membership.getRole()).isEqualTo(Membership.OWNER);
          assertThat(membership.getProject()).isSameAs(engine);
          assertThat(membership.getUser().getName()).isEqualTo("Ada");

          Invoice invoice =
              entityManager.createQuery("select i from Invoice i", Invoice.class).getSingleResult();
          assertThat(invoice.getId()).isEqualTo(1);
          assertThat(invoice.getNumber()).isEqualTo("2027-001");
          assertThat(invoice.getProject()).isSameAs(engine);
          assertThat(invoice.getAmount()).isEqualTo(new BigDecimal("1815.12"));
          assertThat(invoice.getStatus()).isEqualTo(InvoiceStatus.PAID);
          assertThat(invoice.getPaidOn()).isEqualTo(DUE);
        });
  }

  @Test
  void withoutTheFifthMigrationHibernateMissesItsColumn() throws IOException, SQLException {
    Database database = Database.create(server, "behind");
    String fourth = CommittedMigrations.read().keySet().stream().skip(3).findFirst().orElseThrow();
    String version = fourth.substring(1, fourth.indexOf("__"));
    database.flyway(folder).target(version).load().migrate();

    assertThatThrownBy(database::validate)
        .rootCause()
        .hasMessage("Schema validation: missing column [paid_on] in table [invoices]");
  }

  @Test
  void twoInvoicesOfOneNumberAreRefused() throws IOException, SQLException {
    Database database = Database.create(server, "invoices");
    database.flyway(folder).load().migrate();
    try (EntityManagerFactory hibernate = database.validate()) {
      assertThatThrownBy(
              () ->
                  hibernate.runInTransaction(
                      entityManager -> {
                        Project engine = new Project("Engine");
                        entityManager.persist(engine);
                        entityManager.persist(new Invoice("2027-001", engine, BigDecimal.ONE));
                        entityManager.persist(new Invoice("2027-001", engine, BigDecimal.TEN));
                      }))
          .rootCause()
          .hasMessageContaining("\"invoices_number_key\"");
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
