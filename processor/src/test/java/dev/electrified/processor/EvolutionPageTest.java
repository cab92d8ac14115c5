package dev.electrified.processor;

import static dev.electrified.runtime.fixture.PostgresServer.execute;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.fixture.Snippet;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/evolution.md}, compiled and run as the page says. */
class EvolutionPageTest {
  private static final String PAGE = "docs/evolution.md";

  @TempDir private Path temp;

  /** The only block of that language that contains these words. */
  private static String block(String language, String words) throws IOException {
    return Snippet.text(PAGE, language, words);
  }

  /** Compiles an entity with a key and these members. */
  private static List<String> compile(DraftedProject project, String entity, String members)
      throws IOException {
    return project
        .file(
            "src/main/java/app/" + entity + ".java",
            """
            package app;

            import dev.electrified.annotations.Replaces;
            import jakarta.persistence.*;

            @Entity
            class %s {
              @Id long id;

            %s
            }
            """
                .formatted(entity, members))
        .compile();
  }

  private DraftedProject committed(String entity, String members) throws IOException {
    DraftedProject project = DraftedProject.in(temp);
    compile(project, entity, members);
    project.git().commitAll("before");
    return project;
  }

  private static List<String> migrations(DraftedProject project) throws IOException {
    return List.copyOf(project.migrations().values());
  }

  @Test
  void renameOfAnAttributeAloneNeedsNoMigration() throws IOException {
    DraftedProject project = committed("Projects", "String name;");
    assertThat(compile(project, "Projects", block("java", "@Column(name = \"name\")"))).isEmpty();
    assertThat(project.migrations()).hasSize(1);
  }

  @Test
  void replacesWritesTheTwoFilesOfThePage() throws IOException {
    DraftedProject project = committed("Projects", "String name;");
    compile(
        project,
        "Projects",
        block("java", "@Replaces(\"name\")\nString title; // was: String name"));
    assertThat(migrations(project).subList(1, 3))
        .containsExactly(
            block("sql", "ALTER TABLE projects ADD COLUMN title"),
            block("sql", "UPDATE projects SET title = name WHERE title IS NULL"));
  }

  @Test
  void bothAttributesOfARenameWriteTheSameFiles() throws IOException {
    DraftedProject project = committed("Projects", "String name;");
    compile(project, "Projects", block("java", "void rename(String text)"));
    assertThat(migrations(project).subList(1, 3))
        .containsExactly(
            block("sql", "ALTER TABLE projects ADD COLUMN title"),
            block("sql", "UPDATE projects SET title = name WHERE title IS NULL"));
  }

  private static DataSource projects() throws SQLException {
    DataSource database = PostgresServer.emptyDatabase();
    execute(
        database,
        "CREATE TABLE projects (id bigint PRIMARY KEY, name varchar(255), title varchar(255))");
    return database;
  }

  private static List<String> rows(DataSource database) throws SQLException {
    return query(database, "SELECT id, name, title FROM projects ORDER BY id");
  }

  @Test
  void batchesCopyWhatTheUpdateWould() throws IOException, SQLException {
    DataSource database = projects();
    execute(
        database,
        "INSERT INTO projects SELECT n, 'name ' || n, CASE n WHEN 7 THEN 'kept' END"
            + " FROM generate_series(1, 25000) n");
    String batch = block("sql", "LIMIT 10000");
    String left = "SELECT count(*) FROM projects WHERE title IS NULL";
    for (String remaining : List.of("14999", "4999", "0")) {
      execute(database, batch);
      assertThat(query(database, left)).containsExactly(remaining);
    }
    assertThat(query(database, "SELECT title FROM projects WHERE title <> name"))
        .containsExactly("kept");
  }

  @Test
  void switchCopiesWhatOldInstancesWroteSince() throws IOException, SQLException {
    DataSource database = projects();
    execute(
        database,
        "INSERT INTO projects VALUES (1, 'new', 'old'), (2, 'same', 'same'), (3, NULL, 'gone'),"
            + " (4, 'late', NULL)");
    execute(database, block("sql", "IS DISTINCT FROM name;"));
    assertThat(rows(database))
        .containsExactly("1|new|new", "2|same|same", "3|null|null", "4|late|late");
  }

  @Test
  void triggerKeepsTheColumnsEqualForProgramsThatKnowOne() throws IOException, SQLException {
    DataSource database = projects();
    execute(database, block("sql", "CREATE FUNCTION projects_title()"));
    execute(database, "INSERT INTO projects (id, name) VALUES (1, 'by old code')");
    execute(database, "INSERT INTO projects (id, title) VALUES (2, 'by new code')");
    execute(database, "INSERT INTO projects VALUES (3, 'both', 'both'), (4, NULL, NULL)");
    assertThat(rows(database))
        .containsExactly(
            "1|by old code|by old code", "2|by new code|by new code", "3|both|both", "4|null|null");

    execute(database, "UPDATE projects SET name = 'old again' WHERE id = 1");
    execute(database, "UPDATE projects SET title = 'new again' WHERE id = 2");
    execute(database, "UPDATE projects SET name = NULL WHERE id = 3");
    assertThat(rows(database))
        .containsExactly(
            "1|old again|old again", "2|new again|new again", "3|null|null", "4|null|null");
  }

  @Test
  void anotherTypeIsReplacedInOneMigration() throws IOException, SQLException {
    DraftedProject project = committed("Products", "Integer price;");
    compile(project, "Products", block("java", "Long price; // was: Integer price"));

    DataSource database = PostgresServer.emptyDatabase();
    List<String> migrations = migrations(project);
    execute(database, migrations.get(0));
    execute(database, "INSERT INTO products VALUES (1, 2000000000), (2, NULL)");
    for (String migration : migrations.subList(1, migrations.size())) {
      execute(database, "BEGIN;" + migration + "COMMIT");
    }
    execute(database, "UPDATE products SET price_2 = 3000000000 WHERE id = 2");
    assertThat(query(database, "SELECT id, price, price_2 FROM products ORDER BY id"))
        .containsExactly("1|2000000000|2000000000", "2|null|3000000000");
  }

  private DraftedProject people(String members) throws IOException {
    DraftedProject project = DraftedProject.in(temp).option("naming", "spring");
    compile(project, "People", members);
    project.git().commitAll("before");
    return project;
  }

  @Test
  void editedDraftSplitsANameAndIsKept() throws IOException, SQLException {
    DraftedProject project = people("String fullName;");
    String split = block("java", "String lastName;");
    compile(project, "People", split);
    String written = block("sql", "last_name = COALESCE(last_name, full_name)");
    String edited = block("sql", "split_part");
    String copy =
        "src/main/resources/db/migration/" + List.copyOf(project.migrations().keySet()).get(2);
    assertThat(project.text(copy)).endsWith("\n" + written);

    project.file(copy, project.text(copy).replace(written, edited));
    compile(project, "People", split);
    assertThat(project.text(copy)).endsWith("\n" + edited);
    project.git().commitAll("split");
    assertThat(compile(project, "People", split)).isEmpty();
    assertThat(project.option("mode", "check").compile()).isEmpty();

    DataSource database = PostgresServer.emptyDatabase();
    List<String> migrations = migrations(project);
    assertThat(migrations).hasSize(3);
    execute(database, migrations.get(0));
    execute(
        database,
        "INSERT INTO people VALUES (1, 'Ada Lovelace'), (2, 'Plato'), (3, NULL),"
            + " (4, 'Johann Sebastian Bach')");
    execute(database, migrations.get(1));
    execute(database, migrations.get(2));
    assertThat(query(database, "SELECT id, first_name, last_name FROM people ORDER BY id"))
        .containsExactly("1|Ada|Lovelace", "2|Plato|", "3|null|null", "4|Johann|Sebastian Bach");
  }

  @Test
  void columnIsDroppedByHandAndItsLinesTakenOutOfTheSnapshot() throws IOException, SQLException {
    DraftedProject project = people("String fullName; String nick;");
    compile(project, "People", "String nick;");
    project.git().commitAll("retired");
    String line = block("json", "people.column.full_name").lines().toList().get(1);
    String snapshot = project.text(DraftedProject.SNAPSHOT);
    assertThat(snapshot).contains("\n" + line + "\n");

    String drop = block("sql", "DROP COLUMN full_name");
    project.file("src/main/resources/db/migration/V20261122220000__drop_full_name.sql", drop);
    project.file(
        DraftedProject.SNAPSHOT,
        snapshot
            .lines()
            .filter(fact -> !fact.startsWith("\"people.column.full_name"))
            .map(fact -> fact + "\n")
            .reduce("", String::concat));
    assertThat(compile(project, "People", "String nick;")).isEmpty();
    project.git().commitAll("dropped");
    assertThat(project.option("mode", "check").compile()).isEmpty();

    compile(project.option("mode", "write"), "People", "String nick; String fullName;");
    DataSource database = PostgresServer.emptyDatabase();
    for (String migration : project.migrations().values()) {
      execute(database, "BEGIN;" + migration + "COMMIT");
    }
    assertThat(
            query(
                database,
                "SELECT column_name FROM information_schema.columns"
                    + " WHERE table_name = 'people' ORDER BY 1"))
        .containsExactly("full_name", "id", "nick");
  }
}
