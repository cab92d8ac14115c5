package dev.electrified.runtime.hibernate;

import dev.electrified.runtime.type.SqlType;
import java.util.HashMap;
import java.util.Map;

/** Compares spellings of SQL types, any two of them once: a model has many columns of few types. */
final class ColumnTypes {
  private final Map<String, Map<String, Boolean>> plain = new HashMap<>();
  private final Map<String, Map<String, Boolean>> electrified = new HashMap<>();

  /**
   * Whether a column has the type that was migrated.
   *
   * @param mapped as Hibernate spells it
   * @param migrated as the migration spells it
   * @param isElectrified whether Electric replicates the column, which then has its type unsized
   */
  boolean areEqual(String mapped, String migrated, boolean isElectrified) {
    if (mapped.equals(migrated)) {
      return true;
    }
    return (isElectrified ? electrified : plain)
        .computeIfAbsent(mapped, type -> new HashMap<>())
        .computeIfAbsent(migrated, type -> areTypesEqual(mapped, type, isElectrified));
  }

  private static boolean areTypesEqual(String mapped, String migrated, boolean isElectrified) {
    SqlType one = SqlType.parse(mapped);
    SqlType other = SqlType.parse(migrated);
    return one.equals(other) || (isElectrified && one.electrified().equals(other.electrified()));
  }
}
