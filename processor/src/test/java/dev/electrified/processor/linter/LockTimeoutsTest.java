package dev.electrified.processor.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No migration of a case waits for ever on what had been there. */
class LockTimeoutsTest {
  private static final String LIMIT = "SET LOCAL lock_timeout = '5s';\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ALTER TABLE a ADD COLUMN b text",
        "ALTER TABLE a ENABLE ELECTRIC",
        "ALTER TYPE a ADD VALUE 'b'",
        "ALTER SEQUENCE a INCREMENT BY 1",
        "CREATE TABLE a (b uuid REFERENCES c (id))",
        "CREATE INDEX a ON b (c)",
        "DROP INDEX a",
        "COMMENT ON TABLE a IS 'b'",
        "COMMENT ON COLUMN a.b IS 'c'",
        "COMMENT ON COLUMN s.a.b IS 'c'",
        "INSERT INTO a (b) VALUES ('c') ON CONFLICT DO NOTHING",
        "UPDATE a SET b = 'c'",
        "ELECTRIC ASSIGN 'a' TO b.c",
        "ELECTRIC ASSIGN (a, b.c) TO s.b.d",
        "ELECTRIC UNASSIGN 'a' FROM b.c",
      })
  void whatLocksSomethingThatHadBeenThereNeedsALimit(String statement) {
    assertThat(LockTimeouts.missing(statement + ";\n")).containsExactly(statement);
    assertThat(LockTimeouts.missing(LIMIT + statement + ";\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE a (b uuid); CREATE INDEX c ON a (b); DROP INDEX c;",
        "CREATE TABLE a (b uuid); CREATE TABLE c (d uuid REFERENCES a (b));",
        "CREATE TABLE s.a (b uuid); COMMENT ON COLUMN s.a.b IS 'c'; INSERT INTO s.a VALUES ('c');",
        "CREATE TABLE a (b uuid); ALTER TABLE a ENABLE ELECTRIC; ELECTRIC ASSIGN 'a' TO a.b;",
        "CREATE TYPE a AS ENUM ('b'); ALTER TYPE a ADD VALUE 'c';",
        "CREATE SCHEMA IF NOT EXISTS a; CREATE SEQUENCE a START WITH 1;",
        "DROP INDEX CONCURRENTLY IF EXISTS a; CREATE INDEX CONCURRENTLY a ON b (c);",
        "ELECTRIC GRANT ALL ON a TO 'b'; ELECTRIC REVOKE ALL ON a FROM 'b';",
        "CALL electric.migration_version('1');",
      })
  void whatIsNewOrConcurrentNeedsNone(String migration) {
    assertThat(LockTimeouts.missing(migration)).isEmpty();
  }

  @Test
  void aLimitCountsForWhatStandsBehindIt() {
    assertThat(LockTimeouts.missing("DROP INDEX a;\n" + LIMIT + "DROP INDEX b;"))
        .containsExactly("DROP INDEX a");
  }

  @Test
  void noMigrationOfACaseWaitsForEver() throws IOException {
    Map<String, List<String>> missing = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of("src/test/cases"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".sql")).toList()) {
        if (file.toString().contains("expected")) {
          missing.put(file.toString(), LockTimeouts.missing(Files.readString(file)));
        }
      }
    }
    assertThat(missing).hasSizeGreaterThan(100);
    missing.values().removeIf(List::isEmpty);
    assertThat(missing).isEmpty();
  }
}
