package dev.electrified.processor.render;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/** Says in plain words what a change does, one line for each, such as {@code adds table users}. */
public final class ChangeSummary implements Change.Visitor<String> {
  private static final ChangeSummary LINES = new ChangeSummary();
  private static final String DDLX = "ELECTRIC ";

  private ChangeSummary() {}

  /** What one change does; names in it are as they are stored, whatever characters they have. */
  public static String line(Change change) {
    return change.accept(LINES);
  }

  /**
   * A name for a file that makes these changes, such as {@code add_projects_and_issues}: 1 to 60
   * lower-case ASCII letters, digits and underscores.
   */
  public static String slug(List<Change> changes) {
    return ChangeSlug.of(changes);
  }

  @Override
  public String createSchema(Change.CreateSchema change) {
    return "adds schema " + change.name();
  }

  @Override
  public String createEnumType(Change.CreateEnumType change) {
    return "adds enum type " + change.type().name();
  }

  @Override
  public String alterEnumType(Change.AlterEnumType change) {
    return "alters enum type " + change.to().name();
  }

  @Override
  public String addRow(Change.AddRow change) {
    return "adds row " + change.row().key() + " to table " + change.table().name();
  }

  @Override
  public String alterTable(Change.AlterTable change) {
    return "alters table " + change.to().name();
  }

  @Override
  public String createSequence(Change.CreateSequence change) {
    return "adds sequence " + change.sequence().name();
  }

  @Override
  public String createTable(Change.CreateTable change) {
    return "adds table " + change.table().name() + entities(change.table());
  }

  @Override
  public String addColumn(Change.AddColumn change) {
    return "adds column " + change.column().name() + " to table " + change.table().name();
  }

  @Override
  public String fillColumn(Change.FillColumn change) {
    return "copies column "
        + change.replaced()
        + " of table "
        + change.table().name()
        + " to column "
        + change.column().name();
  }

  @Override
  public String addForeignKey(Change.AddForeignKey change) {
    return "adds foreign key "
        + change.foreignKey().name()
        + " from table "
        + change.table().name()
        + " to table "
        + change.foreignKey().references();
  }

  @Override
  public String addUnique(Change.AddUnique change) {
    return "adds unique constraint "
        + change.unique().name()
        + " to table "
        + change.table().name();
  }

  @Override
  public String addCheck(Change.AddCheck change) {
    return "adds check constraint " + change.check().name() + " to table " + change.table().name();
  }

  @Override
  public String createIndex(Change.CreateIndex change) {
    return "adds index " + change.index().name() + " to table " + change.table().name();
  }

  @Override
  public String enableElectric(Change.EnableElectric change) {
    return "electrifies table " + change.table().name();
  }

  @Override
  public String addAccessRule(Change.AddAccessRule change) {
    return (change.repeated() ? "repeats " : "adds ") + rule(change.rule());
  }

  @Override
  public String retireColumn(Change.RetireColumn change) {
    return "leaves column "
        + change.column().name()
        + " in table "
        + change.table().name()
        + " without attribute"
        + (change.column().nullable() ? "" : ", it takes NULL from now on");
  }

  @Override
  public String restoreColumn(Change.RestoreColumn change) {
    return "uses column "
        + change.column().name()
        + " of table "
        + change.table().name()
        + " again";
  }

  @Override
  public String retireTable(Change.RetireTable change) {
    return "leaves table " + change.table().name() + " without entity";
  }

  @Override
  public String restoreTable(Change.RestoreTable change) {
    return "uses table " + change.table().name() + " again" + entities(change.table());
  }

  @Override
  public String alterColumn(Change.AlterColumn change) {
    return "alters column " + change.to().name() + " of table " + change.table().name();
  }

  @Override
  public String renameColumn(Change.RenameColumn change) {
    return "renames column "
        + change.from()
        + " of table "
        + change.table().name()
        + " to "
        + change.to();
  }

  @Override
  public String alterKey(Change.AlterKey change) {
    return "alters the primary key of table " + change.to().name();
  }

  @Override
  public String alterForeignKey(Change.AlterForeignKey change) {
    return verb(change.to())
        + " foreign key "
        + change.from().name()
        + " of table "
        + change.table().name();
  }

  @Override
  public String alterIndex(Change.AlterIndex change) {
    return verb(change.to())
        + " index "
        + change.from().name()
        + " of table "
        + change.table().name();
  }

  @Override
  public String alterUnique(Change.AlterUnique change) {
    return verb(change.to())
        + " unique constraint "
        + change.from().or(change::to).map(UniqueConstraint::name).orElse("")
        + " of table "
        + change.table().name();
  }

  @Override
  public String alterCheck(Change.AlterCheck change) {
    return verb(change.to())
        + " check constraint "
        + change.from().or(change::to).map(Check::name).orElse("")
        + " of table "
        + change.table().name();
  }

  @Override
  public String alterSequence(Change.AlterSequence change) {
    return "alters sequence " + change.to().name();
  }

  @Override
  public String disableElectric(Change.DisableElectric change) {
    return "takes table " + change.table().name() + " from Electric";
  }

  @Override
  public String dropAccessRule(Change.DropAccessRule change) {
    return "drops " + rule(change.rule());
  }

  @Override
  public String withoutSql(Change.WithoutSql change) {
    return line(change.change()) + ", " + change.reason().words();
  }

  private static String entities(Table table) {
    return table.entities().isEmpty() ? "" : " for " + String.join(", ", table.entities());
  }

  /** The statement, but for the word all of them begin with and the quotes no header may hold. */
  private static String rule(AccessRule rule) {
    return "access rule " + rule.statement().substring(DDLX.length()).replace("'", "");
  }

  private static String verb(Optional<?> to) {
    return to.isPresent() ? "alters" : "drops";
  }
}
