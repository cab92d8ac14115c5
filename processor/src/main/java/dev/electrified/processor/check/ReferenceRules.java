package dev.electrified.processor.check;

import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Table;
import java.util.Optional;

/**
 * Every foreign key of an electrified table leads to the key of an electrified table.
 *
 * <p>Source: {@code ENABLE ELECTRIC} passes, and from then on every INSERT fails (42883), even with
 * a NULL reference.
 */
final class ReferenceRules {
  private static final String WITHOUT =
      "leave the foreign key out with"
          + " `@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))`";

  /** Source: a function of PostgreSQL takes 100 arguments, two for each column (54023). */
  private static final int REFERENCED_COLUMNS = 50;

  private ReferenceRules() {}

  static void check(ElectrifiedTable table) {
    for (ForeignKey key : table.table().foreignKeys().values()) {
      Optional<Table> target = table.model().findTable(key.references());
      if (target.isEmpty()) {
        continue;
      }
      if (!target.get().electrified()) {
        reportPlain(table, key, target.get());
      } else if (!key.referencedColumns().equals(target.get().key().columns())) {
        reportNoKey(table, key, target.get());
      } else {
        checkTypes(table, key, target.get());
        checkWidth(table, key, target.get());
        if (key.columns().size() > 1) {
          warnOfSeveral(table, key);
        }
      }
    }
  }

  private static void reportPlain(ElectrifiedTable table, ForeignKey key, Table target) {
    Origin origin = table.foreignKey(key);
    String targetClass = target.entities().first();
    table.report(
        Rule.ELECTRIFIED_REFERENCE,
        origin,
        "`"
            + table.label(origin)
            + "` is a foreign key to `"
            + target.name()
            + "`, which is not electrified: with it every INSERT into `"
            + table.table().name()
            + "` fails",
        "Annotate `"
            + targetClass.substring(targetClass.lastIndexOf('.') + 1)
            + "` with `@Electrified`, or "
            + WITHOUT);
  }

  private static void reportNoKey(ElectrifiedTable table, ForeignKey key, Table target) {
    Origin origin = table.foreignKey(key);
    table.report(
        Rule.ELECTRIFIED_REFERENCE_TARGET,
        origin,
        "`"
            + table.label(origin)
            + "` is a foreign key to `"
            + String.join("`, `", key.referencedColumns())
            + "` of `"
            + target.name()
            + "`, whose key is `"
            + String.join("`, `", target.key().columns())
            + "`: with it every INSERT into `"
            + table.table().name()
            + "` fails",
        "Refer to the key: leave `referencedColumnName` out; or " + WITHOUT);
  }

  private static void checkTypes(ElectrifiedTable table, ForeignKey key, Table target) {
    for (int i = 0; i < key.columns().size(); i++) {
      Column from = table.table().columns().get(key.columns().get(i));
      Column to = target.columns().get(key.referencedColumns().get(i));
      if (from != null && to != null && !from.type().equals(to.type())) {
        Origin origin = table.foreignKey(key);
        table.report(
            Rule.ELECTRIFIED_REFERENCE_TARGET,
            origin,
            "`"
                + table.label(origin)
                + "` has the column `"
                + from.name()
                + "` of type `"
                + from.type()
                + "`, and refers to `"
                + target.name()
                + "."
                + to.name()
                + "` of type `"
                + to.type()
                + "`: with it every INSERT into `"
                + table.table().name()
                + "` fails",
            "Give both the same type: leave the `columnDefinition` out");
      }
    }
  }

  /**
   * Electric passes the row that is referred to to one function, but for columns it passes over.
   */
  private static void checkWidth(ElectrifiedTable table, ForeignKey key, Table target) {
    long columns = table.columnsKept(target).stream().filter(name -> !name.startsWith("_")).count();
    if (columns > REFERENCED_COLUMNS) {
      Origin origin = table.foreignKey(key);
      table.report(
          Rule.ELECTRIFIED_REFERENCE_TARGET,
          origin,
          "`"
              + table.label(origin)
              + "` refers to `"
              + target.name()
              + "`, which has "
              + columns
              + " columns; Electric can send "
              + REFERENCED_COLUMNS
              + " of a row that is referred to, and else every INSERT into `"
              + table.table().name()
              + "` that refers to one fails",
          "Put some of them into an entity of their own, or " + WITHOUT);
    }
  }

  /** Source: the clients stop with "Satellite does not yet support compound foreign keys". */
  private static void warnOfSeveral(ElectrifiedTable table, ForeignKey key) {
    Origin origin = table.foreignKey(key);
    table.warn(
        Rule.ELECTRIFIED_COMPOSITE_REFERENCE,
        origin,
        FactKey.foreignKey(table.table().name(), key.identity()),
        "`"
            + table.label(origin)
            + "` is a foreign key of "
            + key.columns().size()
            + " columns, which clients of Electric do not support",
        "Give the target a key of one column, `@Id UUID id`");
  }
}
