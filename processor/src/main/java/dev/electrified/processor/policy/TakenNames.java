package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.TableName;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * New names that the database has already, for something the model no longer knows: what is retired
 * keeps its name.
 *
 * <p>Tables, sequences, indexes, primary keys and unique constraints share one name space; foreign
 * keys and check constraints have one for each table, together with the other constraints.
 */
final class TakenNames {
  private final Places places;
  private final Schema from;
  private final Map<String, String> owners = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private TakenNames(Schema from, Places places) {
    this.places = places;
    this.from = from;
    for (Table table : from.tables().values()) {
      String of = " of " + Words.code(table.name());
      owners.put(table.name(), "a table");
      if (!table.key().isNone()) {
        owners.put(beside(table, table.key().name()), "the primary key" + of);
      }
      table
          .uniques()
          .keySet()
          .forEach(name -> owners.put(beside(table, name), "a unique constraint" + of));
      table.indexes().keySet().forEach(name -> owners.put(beside(table, name), "an index" + of));
    }
    from.sequences().keySet().forEach(name -> owners.put(name, "a sequence"));
    from.enumTypes().keySet().forEach(name -> owners.put(name, "an enum type"));
  }

  /** The name of something that lies where the table does. */
  private static String beside(Table table, String name) {
    String schema = table.qualifiedName().schema();
    return schema.isEmpty() ? name : new TableName(schema, name).text();
  }

  /** Looks through all changes of one evolution. */
  static List<Finding> find(Evolution evolution, Places places) {
    TakenNames names = new TakenNames(evolution.from(), places);
    for (Change change : evolution.changes()) {
      names.check(change);
    }
    return names.findings;
  }

  private void check(Change change) {
    if (change instanceof Change.CreateSequence create) {
      String name = create.sequence().name();
      checkRelation(name, "sequence", places.sequence(name));
    } else if (change instanceof Change.CreateEnumType create) {
      String name = create.type().name();
      checkRelation(name, "enum type", places.enumType(name));
    } else if (change instanceof Change.CreateTable create) {
      Table table = create.table();
      checkRelation(table.name(), "table", places.table(table.name()));
      if (!table.key().isNone()) {
        checkRelation(beside(table, table.key().name()), "primary key", places.key(table.name()));
      }
      for (UniqueConstraint unique : table.uniques().values()) {
        checkRelation(
            beside(table, unique.name()), "unique constraint", places.unique(table.name(), unique));
      }
    } else if (change instanceof Change.CreateIndex create) {
      String name = beside(create.table(), create.index().name());
      checkRelation(name, "index", places.index(create.table().name(), create.index()));
    } else if (change instanceof Change.AddUnique add) {
      Place place = places.unique(add.table().name(), add.unique());
      String name = add.unique().name();
      if (!checkRelation(beside(add.table(), name), "unique constraint", place)) {
        checkConstraint(add.table(), name, "unique constraint", place);
      }
    } else if (change instanceof Change.AddCheck add) {
      Place place = places.check(add.table().name(), add.check());
      checkConstraint(add.table(), add.check().name(), "check constraint", place);
    } else if (change instanceof Change.AddForeignKey add) {
      Place place = places.foreignKey(add.table().name(), add.foreignKey());
      checkConstraint(add.table(), add.foreignKey().name(), "foreign key", place);
    }
  }

  private boolean checkRelation(String name, String kind, Place place) {
    Optional<String> owner = Optional.ofNullable(owners.get(name));
    owner.ifPresent(taken -> refuse(name, kind, taken, place));
    return owner.isPresent();
  }

  private void checkConstraint(Table table, String name, String kind, Place place) {
    Optional<Table> before = from.findTable(table.name());
    if (before.isPresent() && constraintNames(before.get()).contains(name)) {
      refuse(name, kind, "another constraint of " + Words.code(table.name()), place);
    }
  }

  private static Set<String> constraintNames(Table table) {
    Set<String> names = new HashSet<>();
    names.add(table.key().name());
    names.addAll(table.uniques().keySet());
    names.addAll(table.checks().keySet());
    names.addAll(names(table.foreignKeys().values()));
    return names;
  }

  private static List<String> names(Collection<ForeignKey> foreignKeys) {
    return foreignKeys.stream().map(ForeignKey::name).toList();
  }

  private void refuse(String name, String kind, String owner, Place place) {
    findings.add(
        place.refuse(
            Rule.DUPLICATE_NAME,
            "The new "
                + kind
                + " "
                + Words.code(name)
                + " has the name of "
                + owner
                + ", which the database keeps",
            "Give it another name"));
  }
}
