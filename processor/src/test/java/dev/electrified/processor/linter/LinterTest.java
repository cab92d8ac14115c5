package dev.electrified.processor.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That the linter rejects a bad statement for each row of the reference, and no good one. */
class LinterTest {
  static Stream<BadStatement> badStatements() {
    return Stream.of(
            BadTables.proxy(),
            BadTables.types(),
            BadTables.electrifying(),
            BadTables.electrified(),
            BadDdlx.spelling(),
            BadDdlx.roles(),
            BadDdlx.assignments(),
            BadDdlx.conditions())
        .flatMap(List::stream);
  }

  private static List<Problem> lint(Level level, List<String> before, String last) {
    Linter linter = new Linter(level);
    before.forEach(linter::read);
    assertThat(linter.problems()).as("what is wrong before").isEmpty();
    linter.read(last);
    return linter.problems();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badStatements")
  void badStatementIsRejectedForItsRow(BadStatement bad) {
    assertThat(lint(bad.level(), bad.before(), bad.statement()))
        .extracting(Problem::row)
        .contains(bad.row());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badStatements")
  void documentationAllowsWhatOnlyTheReleasedServerRefuses(BadStatement bad) {
    if (bad.level() == Level.RELEASED) {
      assertThat(lint(Level.DOCUMENTED, bad.before(), bad.statement())).isEmpty();
    } else {
      assertThat(lint(Level.RELEASED, bad.before(), bad.statement()))
          .extracting(Problem::row)
          .contains(bad.row());
    }
  }

  @Test
  void everyRowHasABadStatement() {
    Set<Row> rows = EnumSet.noneOf(Row.class);
    badStatements().forEach(bad -> rows.add(bad.row()));
    assertThat(rows).isEqualTo(EnumSet.allOf(Row.class));
  }

  /** The whole example the real server took, with rows inserted afterwards. */
  @ParameterizedTest
  @EnumSource
  void whatTheRealServerTookIsAccepted(Level level) {
    String rules =
        """
        ELECTRIC ASSIGN (projects, memberships.role) TO memberships.user_id;
        ELECTRIC ASSIGN 'owner' TO projects.owner_id;
        ELECTRIC GRANT ALL ON projects TO 'projects:owner';
        ELECTRIC GRANT SELECT ON projects TO 'ANYONE';
        ELECTRIC GRANT UPDATE (name) ON projects TO 'projects:member';
        """;
    assertThat(lint(level, List.of(), BadStatement.TRACKER + rules)).isEmpty();
  }

  /** The migrations that the tutorial's project has committed. */
  @Test
  void migrationsOfTheExampleAreAccepted() throws IOException {
    Path folder = Path.of("../example-app/src/main/resources/db/migration");
    Linter linter = new Linter(Level.RELEASED);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        linter.read(Files.readString(file));
      }
    }
    assertThat(linter.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- plain words\n-- and more\nALTER TABLE projects ENABLE ELECTRIC;",
        "ALTER TABLE projects ADD COLUMN a text; ALTER TABLE projects ADD COLUMN b timestamptz;",
        "ALTER TABLE projects ADD COLUMN a double precision;",
        "CREATE INDEX i ON projects (name) WHERE name IS NOT NULL;",
        "DROP INDEX projects_name_idx;",
        "-- it's; fine\nALTER TABLE plain ADD COLUMN a varchar(20) DEFAULT 'é' CHECK (a > '');",
        "COMMENT ON TABLE projects IS 'it''s; fine';",
        "CREATE VIEW v AS SELECT id FROM projects;",
        "INSERT INTO users (id, name) VALUES ('7f3c0f8e-0000-0000-0000-000000000000', 'é');",
        "TRUNCATE plain; SAVEPOINT s; SET LOCAL lock_timeout = '5s';",
        "ALTER TABLE projects OWNER TO me;",
        "ALTER TABLE projects ALTER COLUMN name SET STORAGE EXTERNAL;",
        "BEGIN; ALTER TABLE projects ADD COLUMN a text; COMMIT;",
        "CALL electric.migration_version('1'); CALL electric.migration_version('2');",
        "ELECTRIC ASSIGN 'projects:member' TO memberships.user_id;",
        "ELECTRIC ASSIGN memberships.role TO memberships.user_id;",
        "ELECTRIC ASSIGN (NULL, 'admin') TO memberships.user_id;",
        "ELECTRIC ASSIGN 'a' TO projects.owner_id;\nELECTRIC UNASSIGN 'a' FROM projects.owner_id;",
        "ELECTRIC GRANT READ ON projects TO 'AUTHENTICATED';",
        "ELECTRIC GRANT ALL ON projects TO 'a' CHECK ((name = 'x' AND f(name, 'y')) OR true);",
        "ELECTRIC GRANT UPDATE (name, owner_id) ON projects TO 'a';\n"
            + "ELECTRIC REVOKE UPDATE (name, owner_id) ON projects FROM 'a';",
        "CREATE TYPE e AS ENUM ('TODO', 'a1', 'ok_');"
            + "CREATE TABLE t (a e DEFAULT NULL, id uuid PRIMARY KEY); ALTER TABLE t ENABLE ELECTRIC;",
        "CREATE TABLE child (id uuid PRIMARY KEY, up uuid REFERENCES child (id) DEFERRABLE,"
            + " project uuid REFERENCES projects ON DELETE SET NULL);"
            + "ALTER TABLE child ENABLE ELECTRIC;",
        "CREATE TABLE seen (id uuid PRIMARY KEY, far uuid REFERENCES elsewhere (id));"
            + "ALTER TABLE seen ENABLE ELECTRIC;"
      })
  void goodStatementIsAccepted(String statement) {
    assertThat(lint(Level.RELEASED, List.of(BadStatement.TRACKER), statement)).isEmpty();
  }
}
