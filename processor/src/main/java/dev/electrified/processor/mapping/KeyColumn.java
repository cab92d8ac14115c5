package dev.electrified.processor.mapping;

import dev.electrified.processor.schema.ColumnType;
import java.util.Comparator;
import java.util.Optional;

/**
 * A column of a key, with what a column that refers to it needs to know.
 *
 * @param attribute path of the attribute it belongs to
 * @param name as the database has it
 * @param logical the same before any naming strategy, without quotes
 * @param spelled as Hibernate spells it, before PostgreSQL folds its case
 * @param quoted whether Hibernate quotes it
 * @param type of the column
 * @param definition its {@code columnDefinition}
 * @param size the rank of its type in Hibernate's order of columns
 * @param sizeInCollection the same in the table of a collection, where that of a {@code Duration}
 *     is another
 * @param position of its attribute among those of the key: the order of unique constraints
 */
record KeyColumn(
    String attribute,
    String name,
    String logical,
    String spelled,
    boolean quoted,
    ColumnType type,
    Optional<String> definition,
    long size,
    long sizeInCollection,
    int position) {
  /**
   * The order of columns in a key: by the size of their types, then by name.
   *
   * <p>Source: Hibernate's {@code ColumnOrderingStrategyStandard}, measured.
   */
  static final Comparator<KeyColumn> ORDER =
      Comparator.comparingLong(KeyColumn::size).thenComparing(KeyColumn::spelled);

  /** The same in a key that is that of a collection's table. */
  static final Comparator<KeyColumn> ORDER_IN_COLLECTION =
      Comparator.comparingLong(KeyColumn::sizeInCollection).thenComparing(KeyColumn::spelled);

  /** By attribute, as Hibernate has them: the order of unique constraints. */
  static final Comparator<KeyColumn> BY_ATTRIBUTE =
      Comparator.comparingInt(KeyColumn::position).thenComparing(KeyColumn::attribute);

  /** The same at that position. */
  KeyColumn at(int otherPosition) {
    return new KeyColumn(
        attribute,
        name,
        logical,
        spelled,
        quoted,
        type,
        definition,
        size,
        sizeInCollection,
        otherPosition);
  }
}
