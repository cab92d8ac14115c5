package dev.electrified.runtime.standin;

import java.util.List;
import java.util.Optional;

/** What is to be done about one statement that is not refused. */
sealed interface Order {
  /** The statement. */
  String text();

  /** Whether it gets a transaction of its own, if there is none. */
  boolean needsTransaction();

  /**
   * PostgreSQL runs it.
   *
   * @param sql what PostgreSQL gets
   * @param begins whether it is a BEGIN
   * @param capture what else it means, if it is about an electrified table
   */
  record Run(
      String text, String sql, boolean needsTransaction, boolean begins, Optional<Capture> capture)
      implements Order {
    static Run unchanged(String text, boolean needsTransaction) {
      return new Run(text, text, needsTransaction, false, Optional.empty());
    }

    static Run capturing(String text, Capture capture) {
      return new Run(text, text, true, false, Optional.of(capture));
    }

    static Run begin(String text) {
      return new Run(text, "BEGIN", false, true, Optional.empty());
    }

    static Run as(String text, String sql) {
      return new Run(text, sql, false, false, Optional.empty());
    }
  }

  /** Electric runs it. */
  record Ddlx(String text, DdlxCommand command) implements Order {
    @Override
    public boolean needsTransaction() {
      return true;
    }
  }

  /**
   * What Electric does about a change of an electrified table.
   *
   * @param table the table
   * @param columns the columns it has more
   */
  record Capture(TableName table, List<String> columns) {}
}
