package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.diff.Relaxation;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ElectrifiedTypes;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which tables are electrified already, which become it, and which leave Electric. Those that
 * become it are plain tables while the migration alters them; and what Electric refuses of them may
 * go, so far as no row is lost and the table is not written anew.
 */
final class Electrification {
  private final Schema to;
  private final Set<String> becoming = new HashSet<>();
  private final Set<String> leaving = new HashSet<>();

  Electrification(Evolution evolution) {
    to = evolution.to();
    for (Change change : evolution.changes()) {
      if (change instanceof Change.EnableElectric enable && enable.existing()) {
        becoming.add(enable.table().name());
      } else if (change instanceof Change.DisableElectric disable) {
        leaving.add(disable.table().name());
      }
    }
  }

  /** Whether Electric has a say in each change of the table. */
  boolean isAlready(Table table) {
    return table.electrified() && !becomes(table);
  }

  /** Whether the table was plain, and is electrified by this migration. */
  boolean becomes(Table table) {
    return becoming.contains(table.name());
  }

  /** Whether a column differs only by the size that it lost for the sake of Electric. */
  boolean isLeftUnsized(Table table, Column from, Column to) {
    return leaving.contains(table.name())
        && from.equals(to.withType(from.type()))
        && from.type().equals(ElectrifiedTypes.electrified(to.type()));
  }

  /** Whether a column changes only as Electric wants it, and takes all that it took before. */
  boolean relaxes(Change.AlterColumn change) {
    Column from = change.from();
    Column to = change.to();
    return becomes(change.table())
        && from.identity() == to.identity()
        && (to.nullable() || !from.nullable())
        && ElectrifiedTypes.widens(from.type(), to.type())
        && isSameOrGone(from.details().defaultSql(), to.details().defaultSql())
        && isSameOrGone(from.details().generated(), to.details().generated())
        && isSameOrGone(from.details().collation(), to.details().collation())
        && from.details().options().equals(to.details().options());
  }

  private static boolean isSameOrGone(Optional<String> from, Optional<String> to) {
    return to.isEmpty() || to.equals(from);
  }

  /** Whether a foreign key goes with which every INSERT would fail. */
  boolean relaxes(Change.AlterForeignKey change) {
    if (!becomes(change.table()) || change.to().isPresent()) {
      return false;
    }
    ForeignKey key = change.from();
    return to.findTable(key.references()).filter(target -> Relaxation.keeps(key, target)).isEmpty();
  }

  /** Whether an index comes without the condition that may stop Electric. */
  boolean relaxes(Change.AlterIndex change) {
    boolean same =
        change.to().map(to -> to.columns().equals(change.from().columns())).orElse(false);
    return becomes(change.table()) && same && !Relaxation.keeps(change.from());
  }

  /** Whether a unique constraint goes. */
  boolean relaxes(Change.AlterUnique change) {
    return becomes(change.table()) && change.to().isEmpty();
  }

  /** Whether a check goes. */
  boolean relaxes(Change.AlterCheck change) {
    return becomes(change.table()) && change.to().isEmpty();
  }
}
