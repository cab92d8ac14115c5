package dev.electrified.processor.mapping;

import dev.electrified.processor.schema.ColumnType;
import java.util.Comparator;

/**
 * A column of a key, with what a column that refers to it needs to know.
 *
 * @param attribute path of the attribute it belongs to
 * @param name as the database has it
 * @param logical the same before any naming strategy, without quotes
 * @param spelled as Hibernate spells it, before PostgreSQL folds its case
 * @param quoted whether Hibernate quotes it
 * @param type of the column
 * @param size the rank of its type in Hibernate's order of columns
 */
record KeyColumn(
    String attribute,
    String name,
    String logical,
    String spelled,
    boolean quoted,
    ColumnType type,
    long size) {
  /**
   * The order of columns in a key: by the size of their types, then by name.
   *
   * <p>Source: Hibernate's {@code ColumnOrderingStrategyStandard}, measured.
   */
  static final Comparator<KeyColumn> ORDER =
      Comparator.comparingLong(KeyColumn::size).thenComparing(KeyColumn::spelled);
}
