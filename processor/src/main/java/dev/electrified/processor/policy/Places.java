package dev.electrified.processor.policy;

import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.Optional;

/**
 * Finds the place of each part of a table: its own origin, else that of its first column, else that
 * of the table's entity, else none.
 */
final class Places {
  private final Origins origins;

  Places(Origins origins) {
    this.origins = origins;
  }

  Place table(String table) {
    return first(FactKey.entity(table));
  }

  Place key(String table) {
    return first(FactKey.primaryKey(table), FactKey.entity(table));
  }

  Place column(String table, String column) {
    return first(FactKey.column(table, column), FactKey.entity(table));
  }

  Place replaces(String table, String column) {
    return first(
        FactKey.replaces(table, column), FactKey.column(table, column), FactKey.entity(table));
  }

  Place foreignKey(String table, ForeignKey foreignKey) {
    return part(
        table,
        FactKey.foreignKey(table, foreignKey.identity()),
        foreignKey.columns().stream().findFirst());
  }

  Place index(String table, Index index) {
    return part(
        table,
        FactKey.index(table, index.name()),
        index.columns().stream().findFirst().map(Index.Part::column));
  }

  Place unique(String table, UniqueConstraint unique) {
    return part(table, FactKey.unique(table, unique.name()), unique.columns().stream().findFirst());
  }

  Place check(String table, Check check) {
    return part(table, FactKey.check(table, check.name()), check.columns().stream().findFirst());
  }

  Place electrified(String table) {
    return first(FactKey.electrified(table), FactKey.entity(table));
  }

  Place accessRule(String table, AccessRule rule) {
    return first(FactKey.accessRule(table, rule), FactKey.entity(table));
  }

  Place sequence(String sequence) {
    return first(FactKey.sequence(sequence));
  }

  Place enumType(String name) {
    return first(FactKey.enumType(name));
  }

  private Place part(String table, String factKey, Optional<String> column) {
    return column.isPresent()
        ? first(factKey, FactKey.column(table, column.get()), FactKey.entity(table))
        : first(factKey, FactKey.entity(table));
  }

  private Place first(String... factKeys) {
    for (String factKey : factKeys) {
      Optional<Origin> origin = origins.find(factKey);
      if (origin.isPresent()) {
        return Place.of(origin.get());
      }
    }
    return Place.NOWHERE;
  }
}
