package dev.electrified.processor.proof;

import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A migration that has to wait for a lock gives up: Flyway says so, nothing of it stays, and when
 * the lock is released the same migration runs. Shown for the first migration with a statement of
 * each kind, at once: each waits as long as it says.
 */
@Tag("one-jdk")
class LockedTableTest {
  private static final int AT_ONCE = 8;

  /** What may be about a table that the same migration creates. */
  private static final Set<LockedBy> OF_NEW_TABLES =
      EnumSet.of(LockedBy.CREATE_INDEX, LockedBy.COMMENT, LockedBy.ENABLE, LockedBy.ASSIGN);

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private static final String HISTORY =
      "SELECT version, success FROM flyway_history ORDER BY installed_rank";

  @TempDir private Path temp;

  /** A migration, and those that run before it. */
  private record Place(ChangeCase changes, List<Path> before, Path migration) {}

  /** The first place of each kind of statement that waits for a lock and has a limit. */
  private static Map<LockedBy, Place> places() {
    Map<LockedBy, Place> places = new EnumMap<>(LockedBy.class);
    for (ChangeCase changes : ChangeCase.all()) {
      List<Path> before = new ArrayList<>();
      for (ChangeCase.Step step : changes.steps()) {
        for (Path migration : step.migrations()) {
          Place place = new Place(changes, List.copyOf(before), migration);
          for (LockedBy kind : kinds(place)) {
            places.putIfAbsent(kind, place);
          }
          before.add(migration);
        }
      }
    }
    return places;
  }

  /** Those of tables that are there before. */
  private static Set<LockedBy> kinds(Place place) {
    Set<LockedBy> kinds = new TreeSet<>();
    if (place.before().isEmpty()) {
      return kinds;
    }
    boolean creates = false;
    for (String sql : statements(place.migration())) {
      if (place.changes().runs(sql)) {
        LockedBy kind = LockedBy.of(sql);
        creates |= kind == LockedBy.CREATE_TABLE;
        if (!kind.isConcurrent() && !kind.both().isEmpty()) {
          kinds.add(kind);
        }
      }
    }
    if (creates) {
      kinds.removeAll(OF_NEW_TABLES);
    }
    return kinds;
  }

  private static List<String> statements(Path migration) {
    try {
      return CaseMigrationsTest.statements(migration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void migrationGivesUpWaitingAndRunsLater() throws Exception {
    Map<LockedBy, Place> places = places();
    assertThat(places.keySet())
        .containsExactlyElementsOf(
            Stream.of(LockedBy.values())
                .filter(kind -> !kind.isConcurrent() && kind != LockedBy.NOTHING)
                .toList());
    ExecutorService waiting = Executors.newFixedThreadPool(AT_ONCE);
    try {
      Map<LockedBy, Future<?>> runs = new EnumMap<>(LockedBy.class);
      places.forEach(
          (kind, place) ->
              runs.put(
                  kind,
                  waiting.submit(
                      () -> {
                        assertGivesUp(kind, place);
                        return null;
                      })));
      for (Map.Entry<LockedBy, Future<?>> run : runs.entrySet()) {
        assertThat(catchThrowable(() -> run.getValue().get())).as("%s", run.getKey()).isNull();
      }
    } finally {
      waiting.shutdownNow();
    }
  }

  private void assertGivesUp(LockedBy kind, Place place) throws IOException, SQLException {
    Path folder = Files.createDirectories(temp.resolve(kind.name()));
    Path scratch = temp.resolve(kind.name() + "-plain");
    try (ChangedDatabase database = ChangedDatabase.of(place.changes())) {
      copy(place.before(), folder);
      database.migrate(folder, scratch);
      database.addRows(1);
      List<String> history = query(database.source(), HISTORY);
      Catalogue schema = CatalogueReader.read(database.source());
      copy(List.of(place.migration()), folder);

      try (Connection holder = database.source().getConnection();
          Statement statement = holder.createStatement()) {
        holder.setAutoCommit(false);
        String tables = String.join(", ", database.columns().keySet());
        statement.execute("LOCK TABLE " + tables + " IN " + conflict(kind) + " MODE");
        Throwable thrown = catchThrowable(() -> database.migrate(folder, scratch));
        assertThat(states(thrown)).as("%s: %s", kind, thrown).contains(LOCK_NOT_AVAILABLE);
        assertThat(query(database.source(), HISTORY)).isEqualTo(history);
        assertThat(CatalogueReader.read(database.source())).isEqualTo(schema);
        holder.rollback();
      }

      database.migrate(folder, scratch);
      assertThat(query(database.source(), HISTORY)).hasSize(history.size() + 1);
    }
  }

  /** The weakest lock that stops a statement of the kind. */
  private static String conflict(LockedBy kind) {
    return List.copyOf(kind.both()).get(kind.both().size() - 1).conflict();
  }

  private static void copy(List<Path> migrations, Path folder) throws IOException {
    for (Path migration : migrations) {
      Files.copy(migration, folder.resolve(migration.getFileName()));
      Path how = migration.resolveSibling(migration.getFileName() + ".conf");
      if (Files.exists(how)) {
        Files.copy(how, folder.resolve(how.getFileName()));
      }
    }
  }

  private static List<String> states(Throwable thrown) {
    List<String> states = new ArrayList<>();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException refused) {
        states.add(String.valueOf(refused.getSQLState()));
      }
    }
    return states;
  }
}
