package dev.electrified.runtime.flyway;

import dev.electrified.runtime.jdbc.Secrets;
import dev.electrified.runtime.rule.RuntimeRule;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps drafts away from databases that are no developer's: from those of which the program says
 * so, and unless it says otherwise from those that a checked compile has migrated before, which
 * their history tables remember.
 *
 * @param development whether the database is a developer's, where the program says so
 */
record DraftGuard(Optional<Boolean> development) {
  private static final System.Logger LOGGER = System.getLogger("dev.electrified");

  /** The comment on a history table. */
  static final String MARK = "Electrified: migrated by a checked compile, takes no drafts";

  /** What PostgreSQL answers to those who are not the owner. */
  private static final String NOT_ALLOWED = "42501";

  /** Whether this database takes no drafts. */
  boolean refuses(HistoryTables tables, List<History> histories) throws SQLException {
    if (development.isPresent()) {
      return !development.get();
    }
    for (History history : histories) {
      if (isMarked(tables, history)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Looks for what would run and may be a draft.
   *
   * @throws dev.electrified.runtime.ElectrifiedException when there is any
   */
  void refuse(HistoryTables tables, List<History> histories) throws SQLException {
    for (History history : histories) {
      Set<String> ran = tables.exists(history.table()) ? tables.scripts(history.table()) : Set.of();
      for (String file : history.possibleDrafts()) {
        if (!ran.contains(file)) {
          throw RuntimeRule.DRAFT_REFUSED.exception(
              "`"
                  + file
                  + "` of module `"
                  + history.module()
                  + "` may be a draft, and this database takes none, since "
                  + (development.isPresent()
                      ? "the program says `.development(false)`"
                      : "it was migrated by a checked compile before"),
              "Commit the migration and run what a compile in mode `check` has made: with"
                  + " `-Aelectrified.mode=check`, or where `CI=true`. If the database is a"
                  + " developer's, say `.development(true)`");
        }
      }
    }
  }

  /** Whether there is something to remember: a program of checked compiles alone has run. */
  boolean remembers(List<History> histories) {
    return !development.orElse(false) && histories.stream().allMatch(History::checked);
  }

  /** Remembers in the history tables that {@link #remembers} says so; warns where it cannot. */
  void remember(HistoryTables tables, List<History> histories) throws SQLException {
    for (History history : histories) {
      if (tables.exists(history.table()) && !isMarked(tables, history)) {
        mark(tables, history.table());
      }
    }
  }

  private static void mark(HistoryTables tables, String table) throws SQLException {
    Optional<String> comment = tables.comment(table);
    try {
      tables.setComment(table, comment.map(text -> text + "\n" + MARK).orElse(MARK));
    } catch (SQLException e) {
      warn(
          "its history table "
              + table
              + (NOT_ALLOWED.equals(e.getSQLState())
                  ? " belongs to somebody else and cannot be marked"
                  : " cannot be marked: " + Secrets.line(e)));
    }
  }

  /** Says why nothing is remembered; the migrations have run all the same. */
  static void warn(String why) {
    LOGGER.log(
        System.Logger.Level.WARNING, "Drafts are not kept away from this database: {0}", why);
  }

  private static boolean isMarked(HistoryTables tables, History history) throws SQLException {
    return tables.comment(history.table()).filter(text -> text.contains(MARK)).isPresent();
  }
}
