package dev.electrified.processor.diff;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ElectrifiedTypes;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;

/**
 * What a table that becomes electrified keeps of the columns no attribute has any more. Electric
 * looks at all columns of a table; of those nobody writes, it can do without whatever it refuses,
 * and no value is lost.
 */
public final class Relaxation {
  private final Schema from;
  private final Schema model;

  Relaxation(Schema from, Schema model) {
    this.from = from;
    this.model = model;
  }

  /** Whether the table becomes electrified. */
  static boolean isWanted(Table from, Table model) {
    return model.electrified() && !from.electrified();
  }

  /** The column without a size and without a value that the database makes. */
  static Column relax(Column column) {
    return column
        .withType(ElectrifiedTypes.unsized(column.type()))
        .withDetails(column.details().withoutValue());
  }

  /**
   * Whether a foreign key can stay: with one to another table, or not to its key, every INSERT
   * would fail.
   */
  boolean keeps(ForeignKey key) {
    Table target = model.tables().get(key.references());
    if (target == null) {
      target = from.tables().get(key.references());
    }
    return target != null && keeps(key, target);
  }

  /** Likewise of one to that table. */
  public static boolean keeps(ForeignKey key, Table target) {
    return target.electrified() && target.key().columns().equals(key.referencedColumns());
  }

  /** Whether an index can stay: some conditions stop Electric. */
  public static boolean keeps(Index index) {
    return index.options().isEmpty();
  }
}
