package dev.electrified.processor.render;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Row;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The statements of each change. Changes that the policy refuses have none: to be asked for them is
 * a mistake of ours.
 */
final class StatementRenderer implements Change.Visitor<List<Statement>> {
  private final IndexStatements indexes;
  private final ElectricStatements electric;
  private final Set<String> createdTables;
  private final boolean usesLabels;

  /**
   * A renderer for one evolution.
   *
   * @param createdTables names of the tables it creates
   * @param usesLabels whether it uses labels that it adds to enum types
   * @param electrifiesLater whether tables are electrified after existing rows were checked
   */
  StatementRenderer(
      RenderOptions options,
      Set<String> createdTables,
      boolean usesLabels,
      boolean electrifiesLater) {
    this.indexes = new IndexStatements(options.concurrentIndexes());
    this.electric = new ElectricStatements(options.separateAccess(), electrifiesLater);
    this.createdTables = Set.copyOf(createdTables);
    this.usesLabels = usesLabels;
  }

  @Override
  public List<Statement> createSchema(Change.CreateSchema change) {
    String sql = "CREATE SCHEMA IF NOT EXISTS " + Identifier.sql(change.name());
    return List.of(Statement.main(sql, false, false));
  }

  @Override
  public List<Statement> createEnumType(Change.CreateEnumType change) {
    return EnumTypeStatements.create(change.type());
  }

  @Override
  public List<Statement> alterEnumType(Change.AlterEnumType change) {
    return EnumTypeStatements.addLabels(change.from(), change.to(), usesLabels);
  }

  /** Hibernate puts the row in where it is missing, so it may be there. */
  @Override
  public List<Statement> addRow(Change.AddRow change) {
    String sql = Clauses.row(change.table(), change.row()) + " ON CONFLICT DO NOTHING";
    return List.of(Statement.main(sql, true, change.table().electrified()));
  }

  @Override
  public List<Statement> alterTable(Change.AlterTable change) {
    return List.of(Statement.main(Clauses.commentOn(change.to()), true, change.to().electrified()));
  }

  @Override
  public List<Statement> createSequence(Change.CreateSequence change) {
    String sql =
        "CREATE SEQUENCE "
            + Clauses.qualified(change.sequence().name())
            + " START WITH "
            + change.sequence().start()
            + " INCREMENT BY "
            + change.sequence().increment()
            + Clauses.behind(change.sequence().options());
    return List.of(Statement.main(sql, false, false));
  }

  @Override
  public List<Statement> createTable(Change.CreateTable change) {
    Table table = change.table();
    List<String> lines = new ArrayList<>();
    Clauses.columns(table).forEach(column -> lines.add(Clauses.column(column)));
    if (!table.key().isNone()) {
      lines.add(Clauses.primaryKey(table.key()));
    }
    table.uniques().values().forEach(unique -> lines.add(Clauses.unique(unique)));
    table.checks().values().forEach(check -> lines.add(Clauses.check(check)));
    boolean locksExisting = false;
    for (ForeignKey foreignKey : change.inlineForeignKeys()) {
      lines.add(Clauses.foreignKey(foreignKey));
      locksExisting |= !createdTables.contains(foreignKey.references());
    }
    String sql =
        "CREATE TABLE "
            + Clauses.qualified(table.name())
            + " (\n  "
            + String.join(",\n  ", lines)
            + "\n)"
            + Clauses.behind(table.options());
    List<Statement> statements = new ArrayList<>();
    statements.add(Statement.main(sql, locksExisting, false));
    if (table.comment().isPresent()) {
      statements.add(Statement.main(Clauses.commentOn(table), false, false));
    }
    for (Column column : Clauses.columns(table)) {
      if (column.details().comment().isPresent()) {
        statements.add(Statement.main(Clauses.commentOn(table, column), false, false));
      }
    }
    for (Row row : table.rows().values()) {
      statements.add(Statement.main(Clauses.row(table, row), false, false));
    }
    return statements;
  }

  @Override
  public List<Statement> addColumn(Change.AddColumn change) {
    Table table = change.table();
    List<Statement> add = alter(table, "ADD COLUMN " + Clauses.column(change.column()));
    if (change.column().details().comment().isEmpty()) {
      return add;
    }
    List<Statement> statements = new ArrayList<>(add);
    statements.add(
        Statement.main(Clauses.commentOn(table, change.column()), true, table.electrified()));
    return statements;
  }

  @Override
  public List<Statement> fillColumn(Change.FillColumn change) {
    return FillStatements.around(change);
  }

  @Override
  public List<Statement> addForeignKey(Change.AddForeignKey change) {
    ForeignKey foreignKey = change.foreignKey();
    String clause = Clauses.foreignKey(foreignKey);
    if (change.existing()) {
      return addNotValid(change.table(), clause, foreignKey.name());
    }
    String sql = alterTable(change.table()) + "ADD " + clause;
    return List.of(Statement.main(sql, false, change.table().electrified()));
  }

  @Override
  public List<Statement> addUnique(Change.AddUnique change) {
    return alter(change.table(), "ADD " + Clauses.unique(change.unique()));
  }

  @Override
  public List<Statement> addCheck(Change.AddCheck change) {
    return addNotValid(change.table(), Clauses.check(change.check()), change.check().name());
  }

  @Override
  public List<Statement> createIndex(Change.CreateIndex change) {
    return indexes.create(change);
  }

  @Override
  public List<Statement> enableElectric(Change.EnableElectric change) {
    return electric.enable(change);
  }

  @Override
  public List<Statement> addAccessRule(Change.AddAccessRule change) {
    return electric.add(change.rule(), createdTables.contains(change.table().name()));
  }

  /** No attribute will give the column a value any more, so it may not require one. */
  @Override
  public List<Statement> retireColumn(Change.RetireColumn change) {
    return change.column().nullable()
        ? List.of()
        : alter(
            change.table(),
            "ALTER COLUMN " + Identifier.sql(change.column().name()) + " DROP NOT NULL");
  }

  @Override
  public List<Statement> restoreColumn(Change.RestoreColumn change) {
    return List.of();
  }

  @Override
  public List<Statement> retireTable(Change.RetireTable change) {
    return List.of();
  }

  @Override
  public List<Statement> restoreTable(Change.RestoreTable change) {
    return List.of();
  }

  @Override
  public List<Statement> alterColumn(Change.AlterColumn change) {
    Table table = change.table();
    List<String> actions = ColumnAlteration.actions(change.from(), change.to());
    List<Statement> statements = new ArrayList<>();
    if (!actions.isEmpty()) {
      statements.addAll(alter(table, String.join(", ", actions)));
    }
    Optional<String> comment = change.to().details().comment();
    if (!comment.equals(change.from().details().comment())) {
      statements.add(
          Statement.main(Clauses.commentOn(table, change.to()), true, table.electrified()));
    }
    return statements;
  }

  @Override
  public List<Statement> renameColumn(Change.RenameColumn change) {
    throw refused(change);
  }

  @Override
  public List<Statement> alterKey(Change.AlterKey change) {
    throw refused(change);
  }

  @Override
  public List<Statement> alterForeignKey(Change.AlterForeignKey change) {
    return ConstraintDrops.foreignKey(change);
  }

  @Override
  public List<Statement> alterIndex(Change.AlterIndex change) {
    return indexes.alter(change);
  }

  @Override
  public List<Statement> alterUnique(Change.AlterUnique change) {
    return ConstraintDrops.unique(change);
  }

  @Override
  public List<Statement> alterCheck(Change.AlterCheck change) {
    if (change.from().isEmpty()) {
      throw refused(change);
    }
    String drop = "DROP CONSTRAINT " + Identifier.sql(change.from().get().name());
    List<Statement> statements = new ArrayList<>(alter(change.table(), drop));
    if (change.to().isEmpty()) {
      return statements;
    }
    Check to = change.to().get();
    statements.addAll(addNotValid(change.table(), Clauses.check(to), to.name()));
    return statements;
  }

  @Override
  public List<Statement> alterSequence(Change.AlterSequence change) {
    throw refused(change);
  }

  @Override
  public List<Statement> disableElectric(Change.DisableElectric change) {
    return electric.disable(change);
  }

  @Override
  public List<Statement> dropAccessRule(Change.DropAccessRule change) {
    return electric.drop(change.rule(), change.table());
  }

  @Override
  public List<Statement> withoutSql(Change.WithoutSql change) {
    return List.of();
  }

  static IllegalStateException refused(Change change) {
    return new IllegalStateException("the policy refuses this: " + change);
  }

  private static String alterTable(Table table) {
    return "ALTER TABLE " + Clauses.qualified(table.name()) + " ";
  }

  static List<Statement> alter(Table table, String action) {
    return List.of(Statement.main(alterTable(table) + action, true, table.electrified()));
  }

  /** Rows that exist are checked later, when writers no longer wait for it. */
  private static List<Statement> addNotValid(Table table, String clause, String name) {
    String validate = alterTable(table) + "VALIDATE CONSTRAINT " + Identifier.sql(name);
    return List.of(
        Statement.main(
            alterTable(table) + "ADD " + clause + " NOT VALID", true, table.electrified()),
        new Statement(validate, Statement.Stage.VALIDATION, true, table.electrified()));
  }
}
