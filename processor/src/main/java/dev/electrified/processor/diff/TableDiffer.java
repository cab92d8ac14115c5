package dev.electrified.processor.diff;

import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Row;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes of one table that is there on both sides, retired things included. */
final class TableDiffer {
  private final Table from;
  private final Table to;
  private final List<Change> changes = new ArrayList<>();

  private TableDiffer(Table from, Table to) {
    this.from = from;
    this.to = to;
  }

  /** The changes from one table to the other; nothing is in {@code from} and not in {@code to}. */
  static List<Change> diff(Table from, Table to) {
    TableDiffer differ = new TableDiffer(from, to);
    if (!to.retired()) {
      differ.diffParts();
    } else if (!from.retired()) {
      differ.changes.add(new Change.RetireTable(to));
      differ.changes.addAll(AccessRuleDiffer.diff(from, to));
    }
    return differ.changes;
  }

  private void diffParts() {
    if (from.retired()) {
      changes.add(new Change.RestoreTable(to));
    }
    if (!from.comment().equals(to.comment()) || !from.options().equals(to.options())) {
      changes.add(new Change.AlterTable(from, to));
    }
    boolean keyless = from.key().isNone() && to.key().isNone();
    if (!keyless && !from.key().equals(to.key())) {
      changes.add(new Change.AlterKey(from, to));
    }
    diffColumns();
    diffForeignKeys();
    diffIndexes();
    diffUniques();
    diffChecks();
    for (Row row : KeyedDiff.between(from.rows(), to.rows()).added()) {
      changes.add(new Change.AddRow(to, row));
    }
    diffElectric();
  }

  private void diffColumns() {
    KeyedDiff<Column> diff = KeyedDiff.between(from.columns(), to.columns());
    for (Column column : diff.added()) {
      if (!to.replaces().containsKey(column.name())) {
        changes.add(new Change.AddColumn(to, column));
      } else {
        boolean later = !column.details().fillsItself();
        changes.add(new Change.AddColumn(to, later ? column.withNullable(true) : column));
        changes.add(new Change.FillColumn(from, to, column));
      }
    }
    findLate();
    for (KeyedDiff.Pair<Column> pair : diff.changed()) {
      diffColumn(pair.from(), pair.to());
    }
  }

  /** What a column that had been there is to be filled with all of a sudden. */
  private void findLate() {
    to.replaces()
        .forEach(
            (name, replaced) -> {
              if (from.columns().containsKey(name) && !replaced.equals(from.replaces().get(name))) {
                to.findColumn(name)
                    .ifPresent(column -> changes.add(new Change.FillColumn(from, to, column)));
              }
            });
  }

  private void diffColumn(Column was, Column is) {
    if (is.retired()) {
      if (!was.retired()) {
        changes.add(new Change.RetireColumn(to, was));
      }
      if (!isSameInDatabase(was.asRetired(), is)) {
        changes.add(new Change.AlterColumn(to, was.asRetired(), is));
      }
    } else if (!isSameInDatabase(was, is)) {
      changes.add(new Change.AlterColumn(to, was, is));
    } else if (was.retired()) {
      changes.add(new Change.RestoreColumn(to, is));
    }
  }

  private static boolean isSameInDatabase(Column was, Column is) {
    return was.type().equals(is.type())
        && was.identity() == is.identity()
        && was.nullable() == is.nullable()
        && was.details().equals(is.details());
  }

  private void diffForeignKeys() {
    KeyedDiff<ForeignKey> diff = KeyedDiff.between(from.foreignKeys(), to.foreignKeys());
    List<ForeignKey> added = new ArrayList<>(diff.added());
    for (ForeignKey was : diff.removed()) {
      Optional<ForeignKey> is =
          added.stream().filter(other -> other.columns().equals(was.columns())).findFirst();
      is.ifPresent(added::remove);
      changes.add(new Change.AlterForeignKey(to, was, is));
    }
    for (KeyedDiff.Pair<ForeignKey> pair : diff.changed()) {
      changes.add(new Change.AlterForeignKey(to, pair.from(), Optional.of(pair.to())));
    }
    for (ForeignKey foreignKey : added) {
      changes.add(new Change.AddForeignKey(to, foreignKey, true));
    }
  }

  private void diffIndexes() {
    KeyedDiff<Index> diff = KeyedDiff.between(from.indexes(), to.indexes());
    for (Index index : diff.added()) {
      changes.add(new Change.CreateIndex(to, index, true));
    }
    for (Index index : diff.removed()) {
      changes.add(new Change.AlterIndex(to, index, Optional.empty()));
    }
    for (KeyedDiff.Pair<Index> pair : diff.changed()) {
      changes.add(new Change.AlterIndex(to, pair.from(), Optional.of(pair.to())));
    }
  }

  private void diffUniques() {
    KeyedDiff<UniqueConstraint> diff = KeyedDiff.between(from.uniques(), to.uniques());
    for (UniqueConstraint unique : diff.added()) {
      changes.add(
          involvesEmptyColumn(unique.columns())
              ? new Change.AddUnique(to, unique)
              : new Change.AlterUnique(to, Optional.empty(), Optional.of(unique)));
    }
    for (UniqueConstraint unique : diff.removed()) {
      changes.add(new Change.AlterUnique(to, Optional.of(unique), Optional.empty()));
    }
    for (KeyedDiff.Pair<UniqueConstraint> pair : diff.changed()) {
      changes.add(new Change.AlterUnique(to, Optional.of(pair.from()), Optional.of(pair.to())));
    }
  }

  private void diffChecks() {
    KeyedDiff<Check> diff = KeyedDiff.between(from.checks(), to.checks());
    for (Check check : diff.added()) {
      changes.add(
          isSafe(check) || isBackFromElectric(check)
              ? new Change.AddCheck(to, check)
              : new Change.AlterCheck(to, Optional.empty(), Optional.of(check)));
    }
    for (Check check : diff.removed()) {
      changes.add(new Change.AlterCheck(to, Optional.of(check), Optional.empty()));
    }
    for (KeyedDiff.Pair<Check> pair : diff.changed()) {
      changes.add(new Change.AlterCheck(to, Optional.of(pair.from()), Optional.of(pair.to())));
    }
  }

  /** Whether the check was left out for the sake of Electric alone; the migration asks all rows. */
  private boolean isBackFromElectric(Check check) {
    return from.electrified() && !to.electrified() && check instanceof EnumCheck;
  }

  /** Whether every row that the table may have passes. */
  private boolean isSafe(Check check) {
    Optional<Demand> demand = Demand.of(check);
    return demand.isPresent() ? !demand.get().concerns(from) : involvesNewColumn(check.columns());
  }

  /** Whether one of them is new, and NULL in every row that is there until it is filled. */
  private boolean involvesEmptyColumn(List<String> columns) {
    for (String name : columns) {
      Column column = to.columns().get(name);
      if (column != null
          && !from.columns().containsKey(name)
          && (column.nullable() || to.replaces().containsKey(name))
          && !column.details().fillsItself()) {
        return true;
      }
    }
    return false;
  }

  private boolean involvesNewColumn(List<String> columns) {
    return !from.columns().keySet().containsAll(columns);
  }

  private void diffElectric() {
    if (to.electrified() && !from.electrified()) {
      changes.add(new Change.EnableElectric(to, true));
    } else if (from.electrified() && !to.electrified()) {
      changes.add(new Change.DisableElectric(to));
    }
    changes.addAll(AccessRuleDiffer.diff(from, to));
  }
}
