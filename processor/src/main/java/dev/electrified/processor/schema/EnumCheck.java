package dev.electrified.processor.schema;

import java.util.List;

/**
 * The check constraint by which Hibernate keeps an enum column to the constants of its enum.
 *
 * @param name of the constraint
 * @param column the column it checks
 * @param labels the constants, sorted, when the column holds names; empty when it holds ordinals.
 *     Their order in the source would not do: of an enum in a class file, ecj gives the constants
 *     sorted, javac as declared
 * @param lastOrdinal the largest ordinal when the column holds ordinals; -1 when it holds names
 */
public record EnumCheck(String name, String column, List<String> labels, int lastOrdinal)
    implements Check {
  /** Copies and sorts the list. */
  public EnumCheck {
    labels = labels.stream().sorted().toList();
  }

  /** A check on a column that holds the constants' names. */
  public static EnumCheck ofLabels(String name, String column, List<String> labels) {
    return new EnumCheck(name, column, labels, -1);
  }

  /** A check on a column that holds ordinals from 0 to {@code lastOrdinal}. */
  public static EnumCheck ofOrdinals(String name, String column, int lastOrdinal) {
    return new EnumCheck(name, column, List.of(), lastOrdinal);
  }

  @Override
  public List<String> columns() {
    return List.of(column);
  }

  @Override
  public EnumCheck withName(String other) {
    return new EnumCheck(other, column, labels, lastOrdinal);
  }
}
