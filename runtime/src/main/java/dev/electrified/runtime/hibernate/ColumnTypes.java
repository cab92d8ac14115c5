package dev.electrified.runtime.hibernate;

import dev.electrified.runtime.type.SqlType;
import java.util.HashMap;
import java.util.Map;

/**
 * Compares spellings of SQL types; each is read once, for a model has many columns of few types.
 */
final class ColumnTypes {
  private final Map<String, SqlType> types = new HashMap<>();

  /**
   * Whether a column has the type that was migrated.
   *
   * @param mapped as Hibernate spells it
   * @param migrated as the migration spells it
   * @param electrified whether Electric replicates the column, which then has its type unsized
   */
  boolean areEqual(String mapped, String migrated, boolean electrified) {
    if (mapped.equals(migrated)) {
      return true;
    }
    SqlType one = types.computeIfAbsent(mapped, SqlType::parse);
    SqlType other = types.computeIfAbsent(migrated, SqlType::parse);
    return one.equals(other) || (electrified && one.electrified().equals(other.electrified()));
  }
}
