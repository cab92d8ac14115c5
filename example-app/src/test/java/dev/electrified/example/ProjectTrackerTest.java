package dev.electrified.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.fixture.PostgresServer;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The entities on the tables that the committed migrations make. */
class ProjectTrackerTest {
  private DataSource database;

  @BeforeEach
  void openADatabase() throws SQLException {
    database = PostgresServer.emptyDatabase();
  }

  private ElectrifiedMigrations migrations() {
    return ElectrifiedMigrations.on(database).target(Target.POSTGRES);
  }

  @Test
  void whatIsStoredIsReadBack() {
    migrations().migrate();
    try (ProjectTracker tracker = ProjectTracker.boot(database)) {
      UUID comment = tracker.store();

      assertThat(tracker.read(comment))
          .containsExactly(
              "project \"Engine\" (Computes anything.), from 2027-01-01 to 2027-12-31",
              "Ada is its owner",
              "issue \"Print the result\", STARTED, due on 2027-04-30, assigned to Ada",
              "comment \"Needs a printer.\" by Ada",
              "invoice 2027-001 over 1815.12, PAID on 2027-04-30");
    }
  }

  @Test
  void whatIsDeletedLeavesNothing() throws SQLException {
    migrations().migrate();
    try (ProjectTracker tracker = ProjectTracker.boot(database)) {
      tracker.delete(tracker.store());
    }

    for (String table :
        new String[] {"users", "projects", "memberships", "issues", "comments", "invoices"}) {
      assertThat(PostgresServer.query(database, "SELECT * FROM " + table)).as(table).isEmpty();
    }
  }

  @Test
  void withoutTheFifthMigrationHibernateMissesItsColumn() throws IOException {
    String fourth = CommittedMigrations.read().keySet().stream().skip(3).findFirst().orElseThrow();
    String version = fourth.substring(1, fourth.indexOf("__"));
    migrations().configure(flyway -> flyway.target(version)).migrate();

    assertThatThrownBy(() -> ProjectTracker.boot(database))
        .rootCause()
        .hasMessage("Schema validation: missing column [paid_on] in table [invoices]");
  }

  @Test
  void twoInvoicesOfOneNumberAreRefused() {
    migrations().migrate();
    try (EntityManagerFactory hibernate =
        ProjectTracker.configuration(database).createEntityManagerFactory()) {
      assertThatThrownBy(
              () ->
                  hibernate.runInTransaction(
                      entities -> {
                        Project engine = new Project("Engine");
                        entities.persist(engine);
                        entities.persist(new Invoice("2027-001", engine, BigDecimal.ONE));
                        entities.persist(new Invoice("2027-001", engine, BigDecimal.TEN));
                      }))
          .rootCause()
          .hasMessageContaining("\"invoices_number_key\"");
    }
  }
}
