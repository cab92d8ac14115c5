package dev.electrified.processor.diff;

import dev.electrified.processor.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from one schema to the next.
 *
 * @param from the schema of the snapshot
 * @param to the schema once all changes are made: that of the model, and what is retired
 * @param changes in the order in which they can be made
 */
public record Evolution(Schema from, Schema to, List<Change> changes) {
  /** Copies the list. */
  public Evolution {
    changes = List.copyOf(changes);
  }

  /** The same way, told from another schema that is the same but for names. */
  public Evolution startingFrom(Schema other) {
    return new Evolution(other, to, changes);
  }

  /** The same way by these changes. */
  public Evolution by(List<Change> others) {
    return new Evolution(from, to, others);
  }

  /** The same way, with the columns that somebody has renamed by hand before all other changes. */
  public Evolution after(List<ColumnRename> renames) {
    List<Change> all = new ArrayList<>();
    for (ColumnRename rename : renames) {
      to.findTable(rename.table())
          .map(table -> new Change.RenameColumn(table, rename.from(), rename.to()))
          .map(change -> new Change.WithoutSql(change, Change.WithoutSql.Reason.BY_HAND))
          .ifPresent(all::add);
    }
    all.addAll(changes);
    return by(all);
  }
}
