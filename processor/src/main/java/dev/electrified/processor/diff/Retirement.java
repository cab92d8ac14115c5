package dev.electrified.processor.diff;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ElectrifiedTypes;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds to the schema of the model what the database keeps though the model has it no more.
 *
 * <p>Nothing is ever dropped. A table without entity stays as it is, marked as retired, but for its
 * access rules: nobody answers for them any more. A column without attribute stays, marked as
 * retired, and with it every foreign key, index, unique and check constraint that involves it. A
 * sequence stays without a mark, since nothing refers to it. Where a table becomes electrified,
 * what stays of it is {@linkplain Relaxation relaxed}.
 */
final class Retirement {
  private final Relaxation relaxation;

  private Retirement(Relaxation relaxation) {
    this.relaxation = relaxation;
  }

  /** The model, and all that {@code from} has beyond it. */
  static Schema carry(Schema from, Schema model) {
    Retirement retirement = new Retirement(new Relaxation(from, model));
    SortedMap<String, Table> tables = new TreeMap<>(model.tables());
    for (Table table : from.tables().values()) {
      Table counterpart = tables.get(table.name());
      if (counterpart == null) {
        tables.put(
            table.name(),
            table.retired() ? table : table.withoutAccessRules().toBuilder().retired(true).build());
      } else {
        // Of equal tables, the very same one: then nobody has to compare them again.
        tables.put(
            table.name(), counterpart.equals(table) ? table : retirement.carry(table, counterpart));
      }
    }
    SortedMap<String, Sequence> sequences = new TreeMap<>(from.sequences());
    sequences.putAll(model.sequences());
    SortedMap<String, EnumType> enumTypes = new TreeMap<>(from.enumTypes());
    enumTypes.putAll(model.enumTypes());
    return new Schema(tables, sequences, enumTypes);
  }

  private Table carry(Table from, Table model) {
    boolean relaxes = Relaxation.isWanted(from, model);
    Table.Builder carried = model.toBuilder();
    Set<String> retired = new TreeSet<>();
    for (Column column : from.columns().values()) {
      Column counterpart = model.columns().get(column.name());
      if (counterpart == null) {
        Column kept = column.retired() ? column : column.asRetired();
        carried.column(relaxes ? Relaxation.relax(kept) : kept);
        retired.add(column.name());
      } else {
        carried.column(asInDatabase(column, counterpart, relaxes));
      }
    }
    from.rows().values().forEach(carried::row);
    if (!retired.isEmpty()) {
      carryReferences(from, model, retired, relaxes, carried);
      if (!relaxes) {
        carryConstraints(from, model, retired, carried);
      }
    }
    return carried.build();
  }

  /**
   * The column of the model; when a value is required by the model only, since the column had been
   * retired, with that said.
   */
  private static Column asInDatabase(Column from, Column model, boolean relaxes) {
    boolean sameType =
        from.type().equals(model.type())
            || (relaxes && ElectrifiedTypes.widens(from.type(), model.type()));
    boolean sameData = sameType && from.identity() == model.identity();
    boolean wasRetired = from.retired() || from.relaxed();
    return sameData && wasRetired && from.nullable() && !model.nullable()
        ? model.asRelaxed()
        : model;
  }

  /** What the model itself has under the same key is the model's, and stays. */
  private void carryReferences(
      Table from, Table model, Set<String> retired, boolean relaxes, Table.Builder carried) {
    from.foreignKeys()
        .forEach(
            (identity, foreignKey) -> {
              if (!model.foreignKeys().containsKey(identity)
                  && involves(foreignKey.columns(), retired)
                  && (!relaxes || relaxation.keeps(foreignKey))) {
                carried.foreignKey(foreignKey);
              }
            });
    from.indexes()
        .forEach(
            (name, index) -> {
              if (!model.indexes().containsKey(name)
                  && index.columns().stream().anyMatch(part -> retired.contains(part.column()))
                  && (!relaxes || Relaxation.keeps(index))) {
                carried.index(index);
              }
            });
  }

  private static void carryConstraints(
      Table from, Table model, Set<String> retired, Table.Builder carried) {
    from.uniques()
        .forEach(
            (name, unique) -> {
              if (!model.uniques().containsKey(name) && involves(unique.columns(), retired)) {
                carried.unique(unique);
              }
            });
    from.checks()
        .forEach(
            (name, check) -> {
              // what is required of a class no longer is: rows without the attribute must pass
              if (!model.checks().containsKey(name)
                  && Demand.of(check).isEmpty()
                  && involves(check.columns(), retired)) {
                carried.check(check);
              }
            });
  }

  private static boolean involves(Collection<String> columns, Set<String> retired) {
    return !Collections.disjoint(columns, retired);
  }
}
