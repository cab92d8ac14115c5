package dev.electrified.processor.proof;

import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.released.ReleasedServer;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases whose tables are electrified when they have rows: those with a file {@code rows.sql} in
 * the step that does it, which runs before its migrations.
 */
class LaterElectrificationTest {
  private static final Path CASES = Path.of("src/test/cases/change");
  private static final String ROWS = "rows.sql";

  private static final String TABLES =
      "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
          + " ORDER BY 1";
  private static final String FILE =
      "SELECT relfilenode FROM pg_class WHERE oid = 'public.%s'::regclass";
  private static final String COLUMNS =
      "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute"
          + " WHERE attrelid = 'public.%s'::regclass AND attnum > 0 AND NOT attisdropped";

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(CASES, 3)) {
      List<Path> cases =
          files
              .filter(file -> file.endsWith(ROWS))
              .map(file -> CASES.resolve(CASES.relativize(file).getName(0)))
              .distinct()
              .sorted()
              .toList();
      assertThat(cases).isNotEmpty();
      return cases.stream();
    }
  }

  private static List<Path> steps(Path folder) {
    List<Path> steps = new ArrayList<>(List.of(folder));
    for (int number = 2; Files.isDirectory(folder.resolve("step" + number)); number++) {
      steps.add(folder.resolve("step" + number));
    }
    return steps;
  }

  /** What must not change of a table when it is electrified: its file, and all values. */
  private record State(String file, List<String> rows) {}

  private static Map<String, String> columns(DataSource database) throws SQLException {
    Map<String, String> columns = new TreeMap<>();
    for (String table : query(database, TABLES)) {
      columns.put(table, query(database, COLUMNS.formatted(table)).get(0));
    }
    return columns;
  }

  private static Map<String, State> states(DataSource database, Map<String, String> columns)
      throws SQLException {
    Map<String, State> states = new TreeMap<>();
    for (Map.Entry<String, String> entry : columns.entrySet()) {
      String table = entry.getKey();
      String rows = "SELECT ROW(" + entry.getValue() + ")::text FROM public." + table;
      states.put(
          table,
          new State(
              query(database, FILE.formatted(table)).get(0),
              query(database, rows + " ORDER BY 1")));
    }
    return states;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowsStayAndNoTableIsWrittenAnew(Path folder) throws IOException, SQLException {
    try (ReleasedServer server = ReleasedServer.empty()) {
      for (Path step : steps(folder)) {
        if (Files.exists(step.resolve(ROWS))) {
          PostgresServer.execute(server.database(), Files.readString(step.resolve(ROWS)));
          Map<String, String> columns = columns(server.database());
          Map<String, State> before = states(server.database(), columns);
          assertThat(before.values()).noneMatch(state -> state.rows().isEmpty());
          server.migrate(migrations(step));
          assertThat(states(server.database(), columns)).isEqualTo(before);
        } else {
          server.migrate(migrations(step));
        }
      }
      assertRowsCanBeWritten(server);
    }
  }

  /** Updates the rows that are there, and adds others: the triggers of Electric run. */
  private static void assertRowsCanBeWritten(ReleasedServer server) throws SQLException {
    DataSource database = server.database();
    Map<String, String> columns = columns(database);
    Map<String, State> before = states(database, columns);
    for (Map.Entry<String, String> table : columns.entrySet()) {
      String column = table.getValue().split(", ", 2)[0];
      PostgresServer.execute(
          database, "UPDATE public." + table.getKey() + " SET " + column + " = " + column);
    }
    List<String> electrified = server.addRows();
    Map<String, State> after = states(database, columns);
    for (String table : electrified) {
      List<String> rows = before.get(bare(table)).rows();
      assertThat(after.get(bare(table)).rows())
          .as(table)
          .hasSize(rows.size() + 1)
          .containsAll(rows);
    }
  }

  private static String bare(String table) {
    return table.substring(table.indexOf('.') + 1);
  }

  private static List<Path> migrations(Path step) throws IOException {
    try (Stream<Path> files = Files.list(step.resolve("expected/migrations"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hibernateFindsWhatItMaps(Path folder, @TempDir Path temp) throws IOException, SQLException {
    List<Sources> models = new ArrayList<>();
    for (Path step : steps(folder)) {
      models.add(Sources.of(step.resolve("input")));
    }
    Proof.prove(models, Set.of(), Naming.JPA, temp);
  }
}
