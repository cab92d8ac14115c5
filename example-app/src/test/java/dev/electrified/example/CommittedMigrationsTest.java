package dev.electrified.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.MigrationCatalog;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is committed, and what the compile of the entities made of it. */
class CommittedMigrationsTest {
  @Test
  void catalogueOfTheCompileHoldsTheCommittedMigrations() throws IOException {
    MigrationCatalog catalog = ServiceLoader.load(MigrationCatalog.class).findFirst().orElseThrow();

    assertThat(catalog.module()).isEqualTo("example-app");
    assertThat(migrationsOf(catalog)).isEqualTo(CommittedMigrations.read());
  }

  @Test
  void firstStepsOfTheModelAreThese() throws IOException {
    assertThat(CommittedMigrations.read().keySet())
        .extracting(file -> file.substring(file.indexOf("__") + 2))
        .startsWith(
            "add_invoices_and_2_more.sql",
            "add_memberships.sql",
            "add_comments_and_issues.sql",
            "add_due_on_to_issues.sql",
            "add_paid_on_to_invoices.sql");
  }

  @Test
  void electricGetsTheseStatementsInThisOrder() throws IOException {
    assertThat(CommittedMigrations.electricStatements())
        .containsExactly(
            "ALTER TABLE projects ENABLE ELECTRIC;",
            "ALTER TABLE users ENABLE ELECTRIC;",
            "ALTER TABLE memberships ENABLE ELECTRIC;",
            "ELECTRIC ASSIGN (projects, memberships.role) TO memberships.user_id;",
            "ELECTRIC GRANT ALL ON memberships TO 'projects:owner';",
            "ELECTRIC GRANT SELECT ON memberships TO 'projects:member';",
            "ELECTRIC GRANT ALL ON projects TO 'projects:owner';",
            "ELECTRIC GRANT SELECT ON projects TO 'ANYONE';",
            "ELECTRIC GRANT UPDATE (description) ON projects TO 'projects:member';",
            "ELECTRIC GRANT SELECT ON users TO 'AUTHENTICATED';",
            "ALTER TABLE issues ENABLE ELECTRIC;",
            "ALTER TABLE comments ENABLE ELECTRIC;",
            "ELECTRIC GRANT ALL ON comments TO 'projects:owner';",
            "ELECTRIC GRANT INSERT ON comments TO 'projects:member';",
            "ELECTRIC GRANT SELECT ON comments TO 'projects:member';",
            "ELECTRIC GRANT ALL ON issues TO 'projects:owner';",
            "ELECTRIC GRANT INSERT ON issues TO 'projects:member';",
            "ELECTRIC GRANT SELECT ON issues TO 'projects:member';",
            "ELECTRIC GRANT UPDATE (title, status, assignee_id) ON issues TO 'projects:member';");
  }

  private static SortedMap<String, String> migrationsOf(MigrationCatalog catalog)
      throws IOException {
    Properties properties = new Properties();
    ClassLoader loader = catalog.getClass().getClassLoader();
    try (Reader reader =
        new InputStreamReader(
            loader.getResourceAsStream(catalog.resource()), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    SortedMap<String, String> migrations = new TreeMap<>();
    for (int i = 1; i <= Integer.parseInt(properties.getProperty("migrations")); i++) {
      migrations.put(
          properties.getProperty("migration." + i + ".file"),
          properties.getProperty("migration." + i + ".text"));
    }
    return migrations;
  }
}
