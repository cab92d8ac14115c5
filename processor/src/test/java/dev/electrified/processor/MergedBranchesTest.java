package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches that real git merges with the line of {@code .gitattributes} that we suggest. */
class MergedBranchesTest {
  private static final String COLUMNS =
      "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns"
          + " WHERE table_schema = 'public' ORDER BY 1, 2";

  @TempDir private Path temp;

  private static List<String> columnsAfter(Collection<String> migrations) throws SQLException {
    DataSource database = PostgresServer.emptyDatabase();
    for (String migration : migrations) {
      PostgresServer.execute(database, "BEGIN;\n" + migration + "COMMIT");
    }
    return PostgresServer.query(database, COLUMNS);
  }

  @Test
  void branchesThatAddDifferentThingsMergeWithoutAHand() throws IOException, SQLException {
    DraftedProject project = DraftedProject.in(temp.resolve("one")).entity("Task", "String name;");
    project.compile();
    project.git().commitAll("base");
    project.git().git("checkout", "--quiet", "-b", "other");
    project.entity("Person", "String email;").compile();
    project.git().commitAll("a person");
    project.git().git("checkout", "--quiet", "-");
    project.entity("Task", "String name;", "String note;").compile();
    project.git().commitAll("a note");

    project.git().git("merge", "--quiet", "--no-edit", "other");

    assertThat(project.compile()).isEmpty();
    assertThat(project.git().git("status", "--porcelain")).isEmpty();
    DraftedProject fresh =
        DraftedProject.in(temp.resolve("two"))
            .entity("Task", "String name;", "String note;")
            .entity("Person", "String email;");
    fresh.compile();
    assertThat(project.migrations()).hasSize(3);
    assertThat(columnsAfter(project.migrations().values()))
        .hasSize(5)
        .isEqualTo(columnsAfter(fresh.migrations().values()));
  }
}
