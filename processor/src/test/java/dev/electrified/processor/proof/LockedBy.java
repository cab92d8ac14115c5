package dev.electrified.processor.proof;

import static dev.electrified.processor.proof.LockMode.ACCESS_EXCLUSIVE;
import static dev.electrified.processor.proof.LockMode.ACCESS_SHARE;
import static dev.electrified.processor.proof.LockMode.ROW_EXCLUSIVE;
import static dev.electrified.processor.proof.LockMode.ROW_SHARE;
import static dev.electrified.processor.proof.LockMode.SHARE;
import static dev.electrified.processor.proof.LockMode.SHARE_ROW_EXCLUSIVE;
import static dev.electrified.processor.proof.LockMode.SHARE_UPDATE_EXCLUSIVE;

import dev.electrified.processor.diff.Change;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Each kind of statement that a migration makes, the changes it is made for, and the locks it may
 * take of tables that had been there: of the table it is about, and of those its foreign key or
 * rule leads to.
 */
enum LockedBy {
  ADD_COLUMN(
      "ALTER TABLE \\S+ ADD COLUMN .*",
      "`ADD COLUMN`",
      Set.of(ACCESS_EXCLUSIVE),
      Set.of(),
      Change.AddColumn.class),
  ADD_FOREIGN_KEY(
      "ALTER TABLE \\S+ ADD CONSTRAINT \\S+ FOREIGN KEY .* NOT VALID",
      "`ADD CONSTRAINT … FOREIGN KEY … NOT VALID`",
      Set.of(ACCESS_SHARE, SHARE_ROW_EXCLUSIVE),
      Set.of(ACCESS_SHARE, SHARE_ROW_EXCLUSIVE),
      Change.AddForeignKey.class),
  ADD_CHECK(
      "ALTER TABLE \\S+ ADD CONSTRAINT \\S+ CHECK .* NOT VALID",
      "`ADD CONSTRAINT … CHECK … NOT VALID`",
      Set.of(ACCESS_EXCLUSIVE),
      Set.of(),
      Change.AddCheck.class,
      Change.AlterCheck.class,
      Change.FillColumn.class),
  ADD_UNIQUE(
      "ALTER TABLE \\S+ ADD CONSTRAINT \\S+ UNIQUE .*",
      "`ADD CONSTRAINT … UNIQUE`, over a new column",
      Set.of(SHARE, ACCESS_EXCLUSIVE),
      Set.of(),
      Change.AddUnique.class),
  VALIDATE_FOREIGN_KEY(
      "ALTER TABLE \\S+ VALIDATE CONSTRAINT \\S+_fkey",
      "`VALIDATE CONSTRAINT` of a foreign key",
      Set.of(ACCESS_SHARE, SHARE_UPDATE_EXCLUSIVE),
      Set.of(ACCESS_SHARE, ROW_SHARE),
      Change.AddForeignKey.class),
  VALIDATE_CHECK(
      "ALTER TABLE \\S+ VALIDATE CONSTRAINT .*",
      "`VALIDATE CONSTRAINT` of a check",
      Set.of(SHARE_UPDATE_EXCLUSIVE),
      Set.of(),
      Change.AddCheck.class,
      Change.AlterCheck.class,
      Change.FillColumn.class),
  DROP_FOREIGN_KEY(
      "ALTER TABLE \\S+ DROP CONSTRAINT \\S+_fkey",
      "`DROP CONSTRAINT` of a foreign key",
      Set.of(ACCESS_EXCLUSIVE),
      Set.of(ACCESS_EXCLUSIVE),
      Change.AlterForeignKey.class),
  DROP_CONSTRAINT(
      "ALTER TABLE \\S+ DROP CONSTRAINT .*",
      "`DROP CONSTRAINT` of another constraint",
      Set.of(ACCESS_EXCLUSIVE),
      Set.of(),
      Change.AlterUnique.class,
      Change.AlterCheck.class,
      Change.FillColumn.class),
  ALTER_COLUMN(
      "ALTER TABLE \\S+ ALTER COLUMN .*",
      "`ALTER COLUMN`: `TYPE`, `SET` and `DROP DEFAULT`, `SET` and `DROP NOT NULL`, `DROP EXPRESSION`",
      Set.of(SHARE, ACCESS_EXCLUSIVE),
      Set.of(),
      Change.AlterColumn.class,
      Change.RetireColumn.class,
      Change.FillColumn.class),
  COMMENT(
      "COMMENT ON (?:TABLE|COLUMN) .*",
      "`COMMENT ON TABLE`, `COMMENT ON COLUMN`",
      Set.of(SHARE_UPDATE_EXCLUSIVE),
      Set.of(),
      Change.AlterTable.class,
      Change.AlterColumn.class,
      Change.AddColumn.class),
  INSERT(
      "INSERT INTO .*",
      "`INSERT`, the row of a table generator",
      Set.of(ROW_EXCLUSIVE),
      Set.of(),
      Change.AddRow.class),
  UPDATE(
      "UPDATE .*",
      "`UPDATE`, the copy of a column",
      Set.of(ROW_EXCLUSIVE),
      Set.of(),
      Change.FillColumn.class),
  CREATE_INDEX(
      "CREATE INDEX (?!CONCURRENTLY).*",
      "`CREATE INDEX`",
      Set.of(SHARE),
      Set.of(),
      Change.CreateIndex.class,
      Change.AlterIndex.class),
  DROP_INDEX(
      "DROP INDEX (?!CONCURRENTLY).*",
      "`DROP INDEX`",
      Set.of(ACCESS_EXCLUSIVE),
      Set.of(),
      Change.AlterIndex.class),
  CREATE_INDEX_CONCURRENTLY(
      "CREATE INDEX CONCURRENTLY .*",
      "`CREATE INDEX CONCURRENTLY`",
      Set.of(SHARE_UPDATE_EXCLUSIVE),
      Set.of(),
      Change.CreateIndex.class),
  DROP_INDEX_CONCURRENTLY(
      "DROP INDEX CONCURRENTLY .*",
      "`DROP INDEX CONCURRENTLY`",
      Set.of(SHARE_UPDATE_EXCLUSIVE),
      Set.of(),
      Change.CreateIndex.class,
      Change.AlterIndex.class),
  CREATE_TABLE(
      "CREATE TABLE .*",
      "`CREATE TABLE`, with foreign keys",
      Set.of(),
      Set.of(ACCESS_SHARE, SHARE_ROW_EXCLUSIVE),
      Change.CreateTable.class),
  ENABLE(
      "ALTER TABLE \\S+ ENABLE ELECTRIC",
      "`ENABLE ELECTRIC`",
      Set.of(SHARE_UPDATE_EXCLUSIVE, SHARE_ROW_EXCLUSIVE, ACCESS_EXCLUSIVE),
      Set.of(),
      Change.EnableElectric.class),
  ASSIGN(
      "ELECTRIC ASSIGN .*",
      "`ELECTRIC ASSIGN`",
      Set.of(ACCESS_SHARE, SHARE_ROW_EXCLUSIVE),
      Set.of(ACCESS_SHARE, ROW_SHARE, SHARE_ROW_EXCLUSIVE),
      Change.AddAccessRule.class),
  UNASSIGN(
      "ELECTRIC UNASSIGN .*",
      "`ELECTRIC UNASSIGN`",
      Set.of(ACCESS_EXCLUSIVE),
      Set.of(ACCESS_EXCLUSIVE),
      Change.DropAccessRule.class),
  NOTHING(
      "(?:CREATE (?:SCHEMA|SEQUENCE|TYPE|CAST)|ALTER TYPE|SET LOCAL|CALL|ELECTRIC (?:GRANT|REVOKE)) .*",
      "`ALTER TYPE … ADD VALUE`, `GRANT`, `REVOKE`; new schemas, sequences and enum types",
      Set.of(),
      Set.of(),
      Change.AlterEnumType.class,
      Change.CreateEnumType.class,
      Change.CreateSequence.class,
      Change.CreateSchema.class,
      Change.AddAccessRule.class,
      Change.DropAccessRule.class);

  /** What has no statement of its own: nothing is to be done, or it is always refused. */
  static final Set<Class<?>> SILENT =
      Set.of(
          Change.RetireTable.class,
          Change.RestoreTable.class,
          Change.RestoreColumn.class,
          Change.RenameColumn.class,
          Change.AlterKey.class,
          Change.AlterSequence.class,
          Change.DisableElectric.class,
          Change.WithoutSql.class);

  private static final Pattern TABLE =
      Pattern.compile("(?:ALTER TABLE|ELECTRIC (?:UN)?ASSIGN .* (?:TO|FROM)) ([^\\s.]+)");

  private final Pattern statement;
  private final String words;

  @SuppressWarnings("ImmutableEnumChecker") // always made by Set.of
  private final Set<LockMode> own;

  @SuppressWarnings("ImmutableEnumChecker") // always made by Set.of
  private final Set<LockMode> other;

  @SuppressWarnings("ImmutableEnumChecker") // always made by List.of
  private final List<Class<?>> changes;

  LockedBy(
      String statement, String words, Set<LockMode> own, Set<LockMode> other, Class<?>... changes) {
    this.statement = Pattern.compile(statement, Pattern.DOTALL);
    this.words = words;
    this.own = own;
    this.other = other;
    this.changes = List.of(changes);
  }

  /** The kind of a statement: the first that it looks like. */
  static LockedBy of(String sql) {
    for (LockedBy kind : values()) {
      if (kind.statement.matcher(sql).matches()) {
        return kind;
      }
    }
    throw new IllegalArgumentException(sql);
  }

  /** The table that a statement of this kind is about; empty where its text does not tell. */
  String table(String sql) {
    Matcher matcher = TABLE.matcher(sql);
    return matcher.lookingAt() ? String.valueOf(matcher.group(1)) : "";
  }

  /** The statement, as the documentation shows it. */
  String words() {
    return words;
  }

  /** The locks of the table that it is about. */
  Set<LockMode> own() {
    return own;
  }

  /** The locks of another one. */
  Set<LockMode> other() {
    return other;
  }

  /** All of them, of one table that it is about and leads to. */
  Set<LockMode> both() {
    Set<LockMode> both = EnumSet.noneOf(LockMode.class);
    both.addAll(own);
    both.addAll(other);
    return both;
  }

  /** What it is made for. */
  List<Class<?>> changes() {
    return changes;
  }

  /** Whether it runs outside a transaction, and waits as long as it takes. */
  boolean isConcurrent() {
    return this == CREATE_INDEX_CONCURRENTLY || this == DROP_INDEX_CONCURRENTLY;
  }
}
