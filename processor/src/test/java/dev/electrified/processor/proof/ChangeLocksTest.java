package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.diff.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements lock what had been there as {@link LockedBy} says, neither more nor less. */
@Tag("one-jdk")
class ChangeLocksTest {
  private static final String EXISTING =
      "SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE relkind = 'r'"
          + " AND nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'electric')";

  private static final String LOCKS =
      "SELECT relation::regclass, mode FROM pg_locks"
          + " WHERE pid = pg_backend_pid() AND locktype = 'relation' AND relation IN (0%s)";

  private static final String WAITING = "SELECT 1 FROM pg_locks WHERE pid = %s AND NOT granted";

  private static final String HELD =
      "SELECT mode FROM pg_locks WHERE pid = %s AND granted AND relation = 'todo'::regclass";

  /** The locks that statements of a kind were seen to take, of their table and of others. */
  private static final class Seen {
    private final Map<LockedBy, Set<LockMode>> own = new EnumMap<>(LockedBy.class);
    private final Map<LockedBy, Set<LockMode>> other = new EnumMap<>(LockedBy.class);

    void add(String sql, Map<String, Set<LockMode>> locks) {
      LockedBy kind = LockedBy.of(sql);
      String table = kind.table(sql);
      if (locks.keySet().equals(Set.of(table)) && !kind.other().isEmpty()) {
        assertThat(locks.get(table)).as(sql).isIn(kind.own(), kind.both()); // leads to itself
        return;
      }
      locks.forEach(
          (name, modes) ->
              (name.equals(table) || kind.other().isEmpty() ? own : other)
                  .computeIfAbsent(kind, any -> EnumSet.noneOf(LockMode.class))
                  .addAll(modes));
    }
  }

  @Test
  void statementsLockWhatIsListed() throws IOException, SQLException {
    Seen seen = new Seen();
    for (ChangeCase changes : ChangeCase.all()) {
      try (ChangedDatabase database = ChangedDatabase.of(changes);
          Connection connection = database.connect();
          Statement statement = connection.createStatement()) {
        for (ChangeCase.Step step : changes.steps()) {
          String existing = existing(statement);
          for (Path migration : step.migrations()) {
            for (String sql : database.statements(migration)) {
              connection.setAutoCommit(LockedBy.of(sql).isConcurrent());
              statement.execute(sql);
              if (!connection.getAutoCommit()) {
                seen.add(sql, locks(statement, existing));
                connection.commit();
              }
            }
          }
        }
      }
    }
    assertThat(seen.own).isEqualTo(listed(LockedBy::own));
    assertThat(seen.other).isEqualTo(listed(LockedBy::other));
  }

  private static Map<LockedBy, Set<LockMode>> listed(Function<LockedBy, Set<LockMode>> locks) {
    Map<LockedBy, Set<LockMode>> listed = new EnumMap<>(LockedBy.class);
    for (LockedBy kind : LockedBy.values()) {
      if (!kind.isConcurrent() && !locks.apply(kind).isEmpty()) {
        listed.put(kind, locks.apply(kind));
      }
    }
    return listed;
  }

  /** The tables that are there, as items of a list behind another. */
  private static String existing(Statement statement) throws SQLException {
    StringBuilder existing = new StringBuilder();
    query(statement, EXISTING).forEach(table -> existing.append(", ").append(table));
    return existing.toString();
  }

  /** The locks that the transaction holds of these tables. */
  private static Map<String, Set<LockMode>> locks(Statement statement, String tables)
      throws SQLException {
    Map<String, Set<LockMode>> locks = new TreeMap<>();
    try (ResultSet result = statement.executeQuery(LOCKS.formatted(tables))) {
      while (result.next()) {
        locks
            .computeIfAbsent(result.getString(1), table -> EnumSet.noneOf(LockMode.class))
            .add(LockMode.of(result.getString(2)));
      }
    }
    return locks;
  }

  /** One that waits for a writer shows what it holds meanwhile. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE INDEX CONCURRENTLY by_rank ON todo (rank DESC)",
        "DROP INDEX CONCURRENTLY IF EXISTS by_title"
      })
  void concurrentIndexLetsWritersGoOn(String sql) throws Exception {
    ChangeCase changes = ChangeCase.of("index-added-and-gone");
    assertThat(changes.steps().get(2).migrations().stream().map(ChangeCase::read))
        .anyMatch(text -> text.contains(sql));
    try (ChangedDatabase database = ChangedDatabase.of(changes);
        Connection writer = database.connect();
        Statement write = writer.createStatement();
        Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      database.migrate(changes.steps().get(0).migrations());
      database.migrate(changes.steps().get(1).migrations());
      String process = query(statement, "SELECT pg_backend_pid()").get(0);
      writer.setAutoCommit(false);
      write.execute("LOCK TABLE todo IN ROW EXCLUSIVE MODE");

      ExecutorService other = Executors.newSingleThreadExecutor();
      try {
        Future<?> made = other.submit(() -> statement.execute(sql));
        while (query(write, WAITING.formatted(process)).isEmpty()) {
          assertThat(made.isDone()).isFalse();
        }
        assertThat(query(write, HELD.formatted(process)))
            .containsExactly("ShareUpdateExclusiveLock");
        assertThat(LockedBy.of(sql).own()).containsExactly(LockMode.SHARE_UPDATE_EXCLUSIVE);
        writer.commit();
        made.get();
      } finally {
        other.shutdown();
      }
    }
  }

  private static List<String> query(Statement statement, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }

  @Test
  void thePageListsTheLocks() throws IOException {
    List<String> rows = new ArrayList<>();
    for (LockedBy kind : LockedBy.values()) {
      rows.add("| " + kind.words() + " | " + text(kind.own()) + " | " + text(kind.other()) + " |");
    }
    assertThat(Files.readAllLines(Path.of("../docs/locks.md")))
        .filteredOn(line -> line.startsWith("| `"))
        .containsExactlyElementsOf(rows);
  }

  /** The strongest, and whom it stops. */
  private static String text(Set<LockMode> locks) {
    return locks.stream()
        .max(Comparator.naturalOrder())
        .map(lock -> "`" + lock + "`: stops " + lock.stopped())
        .orElse("none");
  }

  @Test
  void everyChangeIsListed() {
    Set<String> listed = new TreeSet<>();
    for (LockedBy kind : LockedBy.values()) {
      kind.changes().forEach(change -> listed.add(change.getSimpleName()));
    }
    LockedBy.SILENT.forEach(change -> listed.add(change.getSimpleName()));
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Change.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
  }
}
