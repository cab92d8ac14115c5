package dev.electrified.processor.diff;

import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.List;

/** Short names for the schemas of tests. */
public final class Models {
  private Models() {}

  /** A schema of these tables. */
  public static Schema schema(Table.Builder... tables) {
    return Schema.of(List.of(tables).stream().map(Table.Builder::build).toList(), List.of());
  }

  /** A schema of this sequence only. */
  public static Schema sequence(String name, long start, long increment) {
    return Schema.of(List.of(), List.of(new Sequence(name, start, increment)));
  }

  /** A table with the key {@code id uuid}, mapped by {@code app.<Name>}. */
  public static Table.Builder table(String name) {
    return Table.builder(name, new PrimaryKey(name + "_pkey", List.of("id")))
        .entity("app." + Character.toUpperCase(name.charAt(0)) + name.substring(1))
        .column(required("id", "uuid"));
  }

  /** The same, electrified. */
  public static Table.Builder electrified(String name) {
    return table(name).electrified(true);
  }

  /** A column that takes NULL. */
  public static Column optional(String name, String type) {
    return Column.of(name, new ColumnType(type), true);
  }

  /** A column that takes no NULL. */
  public static Column required(String name, String type) {
    return Column.of(name, new ColumnType(type), false);
  }

  /** A foreign key of one column to the {@code id} of a table. */
  public static ForeignKey reference(String table, String column, String to) {
    return new ForeignKey(
        table + "_" + column + "_fkey",
        List.of(column),
        to,
        List.of("id"),
        ForeignKey.OnDelete.NO_ACTION);
  }

  /** An index with ascending columns. */
  public static Index index(String name, String... columns) {
    return new Index(
        name, List.of(columns).stream().map(column -> new Index.Part(column, false)).toList());
  }

  /** A unique constraint. */
  public static UniqueConstraint unique(String name, String... columns) {
    return new UniqueConstraint(name, List.of(columns));
  }

  /** A check of an enum's names. */
  public static EnumCheck check(String name, String column, String... labels) {
    return EnumCheck.ofLabels(name, column, List.of(labels));
  }

  /** A grant of everything. */
  public static AccessRule grant(String table, String role) {
    return new AccessRule(
        AccessRule.Kind.GRANT,
        "ALL." + role,
        "ELECTRIC GRANT ALL ON " + table + " TO '" + role + "'");
  }

  /** An assignment of a static role. */
  public static AccessRule assign(String table, String role, String column) {
    return new AccessRule(
        AccessRule.Kind.ASSIGN,
        role + "." + column,
        "ELECTRIC ASSIGN '" + role + "' TO " + table + "." + column);
  }
}
