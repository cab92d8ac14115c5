package dev.electrified.processor.proof;

import static dev.electrified.runtime.fixture.PostgresServer.query;

import dev.electrified.processor.Golden;
import dev.electrified.processor.released.ReleasedServer;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases whose columns are filled from others: those with a file {@code copied.sql} in the step
 * that does it, rows that are there before its migrations run; {@code copied/rows.txt} beside it is
 * what they are afterwards.
 */
@Tag("one-jdk")
class CopiedColumnsTest {
  private static final String ROWS = "copied.sql";
  private static final String TABLES =
      "SELECT quote_ident(relname) FROM pg_class WHERE relkind = 'r'"
          + " AND relnamespace = 'public'::regnamespace ORDER BY relname";

  static Stream<ChangeCase> cases() {
    return ChangeCase.all().stream()
        .filter(
            each ->
                each.steps().stream().anyMatch(step -> Files.exists(step.folder().resolve(ROWS))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowsHaveTheValuesOfTheOldColumnsAndKeepTheirOwn(ChangeCase changed)
      throws IOException, SQLException {
    try (ReleasedServer server = ReleasedServer.empty()) {
      for (ChangeCase.Step step : changed.steps()) {
        boolean copies = Files.exists(step.folder().resolve(ROWS));
        if (copies) {
          PostgresServer.execute(server.database(), Files.readString(step.folder().resolve(ROWS)));
        }
        server.migrate(step.migrations());
        if (copies) {
          Golden.compare(
              step.folder().resolve("copied"),
              new TreeMap<>(Map.of("rows.txt", rows(server.database()))));
        }
      }
    }
  }

  private static String rows(DataSource database) throws SQLException {
    List<String> rows = new ArrayList<>();
    for (String table : query(database, TABLES)) {
      for (String row :
          query(database, "SELECT to_jsonb(t)::text FROM public." + table + " t ORDER BY 1")) {
        rows.add(table + " " + row + "\n");
      }
    }
    return String.join("", rows);
  }
}
