package dev.electrified.processor.render;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** How indexes come and go: in the transaction of the other changes, or while writers go on. */
final class IndexStatements {
  private final boolean concurrent;

  /**
   * For one migration.
   *
   * @param concurrent whether indexes of existing tables are made and dropped concurrently; those
   *     of electrified ones never are
   */
  IndexStatements(boolean concurrent) {
    this.concurrent = concurrent;
  }

  /**
   * Outside a transaction a failed build leaves an invalid index behind; the next attempt begins by
   * removing it.
   */
  List<Statement> create(Change.CreateIndex change) {
    Table table = change.table();
    if (change.existing() && isConcurrent(table)) {
      return List.of(
          dropConcurrently(table, change.index()),
          outside("CREATE INDEX CONCURRENTLY " + Clauses.index(table, change.index())));
    }
    return List.of(create(table, change.index(), change.existing()));
  }

  List<Statement> alter(Change.AlterIndex change) {
    Table table = change.table();
    if (change.to().isEmpty() && isConcurrent(table)) {
      return List.of(dropConcurrently(table, change.from()));
    }
    List<Statement> statements = new ArrayList<>();
    String drop = "DROP INDEX " + Clauses.index(table, change.from().name());
    statements.add(Statement.main(drop, true, table.electrified()));
    change.to().ifPresent(to -> statements.add(create(table, to, true)));
    return statements;
  }

  private boolean isConcurrent(Table table) {
    return concurrent && !table.electrified();
  }

  private static Statement create(Table table, Index index, boolean existing) {
    String sql = "CREATE INDEX " + Clauses.index(table, index);
    return Statement.main(sql, existing, table.electrified());
  }

  /** It may be gone: what an attempt did outside a transaction is not taken back when it fails. */
  private static Statement dropConcurrently(Table table, Index index) {
    return outside("DROP INDEX CONCURRENTLY IF EXISTS " + Clauses.index(table, index.name()));
  }

  private static Statement outside(String sql) {
    return new Statement(sql, Statement.Stage.CONCURRENT, true, false);
  }
}
