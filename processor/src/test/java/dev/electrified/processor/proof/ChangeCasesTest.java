package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.proof.ChangedDatabase.State;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every change that a case makes, on tables that have rows: one of each step before, and those of a
 * file {@code rows.sql} in the step.
 */
@Tag("one-jdk")
class ChangeCasesTest {
  static List<ChangeCase> cases() {
    return ChangeCase.all().stream().filter(each -> !each.steps().isEmpty()).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rowsStayAndNoTableIsWrittenAnew(ChangeCase changes) throws IOException, SQLException {
    try (ChangedDatabase database = ChangedDatabase.of(changes)) {
      for (ChangeCase.Step step : changes.steps()) {
        PostgresServer.execute(database.source(), step.rows());
        Map<String, String> columns = database.columns();
        Map<String, State> before = database.states(columns);
        assertThat(before.values()).noneMatch(state -> state.rows().isEmpty());

        database.migrate(step.migrations());

        assertStays(before, database.states(columns));
        assertRowsCanBeWritten(database, step.number());
      }
    }
  }

  /** A generator may have a row more. */
  private static void assertStays(Map<String, State> before, Map<String, State> after) {
    before.forEach(
        (table, state) -> {
          assertThat(after.get(table).file()).as(table).isEqualTo(state.file());
          assertThat(after.get(table).rows()).as(table).containsAll(state.rows());
        });
  }

  /** Updates the rows that are there, and adds others: the triggers of Electric run. */
  private static void assertRowsCanBeWritten(ChangedDatabase database, int number)
      throws SQLException {
    Map<String, String> columns = database.columns();
    Map<String, State> before = database.states(columns);
    for (Map.Entry<String, String> table : columns.entrySet()) {
      String column = table.getValue().split(", ", 2)[0];
      PostgresServer.execute(
          database.source(), "UPDATE " + table.getKey() + " SET " + column + " = " + column);
    }
    database.addRows(number);
    Map<String, State> after = database.states(columns);
    for (String table : columns.keySet()) {
      List<String> rows = before.get(table).rows();
      assertThat(after.get(table).rows()).as(table).hasSize(rows.size() + 1).containsAll(rows);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void hibernateFindsWhatItMaps(ChangeCase changes, @TempDir Path temp)
      throws IOException, SQLException {
    List<Sources> models = changes.steps().stream().map(ChangeCase.Step::sources).toList();
    Proof.prove(models, Set.of(), new Project(temp, changes.server()));
  }
}
