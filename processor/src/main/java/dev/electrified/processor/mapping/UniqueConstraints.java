package dev.electrified.processor.mapping;

import dev.electrified.processor.finding.Origins;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The unique constraints of one table, of which several declarations may ask for the same one.
 *
 * <p>Source: PostgreSQL makes one constraint of two on the same columns, under a declared name if
 * there is one; Hibernate makes one of two without a name on the same columns in any order.
 */
final class UniqueConstraints {
  private final String table;
  private final Table.Builder builder;
  private final ConstraintNames constraintNames;
  private final Origins origins;
  private final Map<List<String>, String> named = new LinkedHashMap<>();
  private final Map<Set<String>, String> unnamed = new HashMap<>();

  UniqueConstraints(
      String table, Table.Builder builder, ConstraintNames constraintNames, Origins origins) {
    this.table = table;
    this.builder = builder;
    this.constraintNames = constraintNames;
    this.origins = origins;
  }

  /** Adds one with a declared name; all of them come first. */
  void addNamed(WantedUnique wanted, String name) {
    String known = named.putIfAbsent(wanted.columns(), name);
    constraintNames.addNamed(FactKey.unique(table, name));
    if (known == null) {
      map(wanted, name);
    } else {
      addFurther(wanted, known);
    }
  }

  /** Adds one without a name. */
  void addUnnamed(WantedUnique wanted) {
    Set<String> columns = Set.copyOf(wanted.columns());
    String known = named.get(wanted.columns());
    if (known == null) {
      known = unnamed.get(columns);
    }
    if (known == null) {
      known = constraintNames.unique(table, wanted.columns());
      map(wanted, known);
    } else {
      addFurther(wanted, known);
    }
    unnamed.putIfAbsent(columns, known);
  }

  /** Remembers where one is asked for that another one on its columns takes the place of. */
  void addCovered(WantedUnique covered) {
    Set<String> columns = Set.copyOf(covered.columns());
    for (Map.Entry<List<String>, String> one : named.entrySet()) {
      if (columns.equals(Set.copyOf(one.getKey()))) {
        addFurther(covered, one.getValue());
        return;
      }
    }
    if (unnamed.containsKey(columns)) {
      addFurther(covered, unnamed.get(columns));
    }
  }

  private void map(WantedUnique wanted, String name) {
    builder.unique(new UniqueConstraint(name, wanted.columns(), wanted.options()));
    origins.add(FactKey.unique(table, name), origin(wanted));
  }

  private void addFurther(WantedUnique wanted, String name) {
    origins.addFurther(FactKey.unique(table, name), origin(wanted));
  }

  private static Origin origin(WantedUnique wanted) {
    return new Origin(wanted.subject(), wanted.home(), wanted.attribute());
  }
}
