package dev.electrified.processor.schema;

import java.util.List;

/**
 * A check constraint whose condition is a text: the model's own, or one Hibernate makes for a
 * discriminator, a list index, a converter's results.
 *
 * @param name of the constraint
 * @param columns it speaks of, sorted; empty when that is not known
 * @param sql the condition, without the parentheses around it
 * @param named whether the model gives the name
 */
public record SqlCheck(String name, List<String> columns, String sql, boolean named)
    implements Check {
  /** Checks the text, copies and sorts the list. */
  public SqlCheck {
    SqlFragment.requireValue(sql);
    columns = columns.stream().distinct().sorted().toList();
  }

  /** A check whose name is ours to choose. */
  public static SqlCheck of(String name, List<String> columns, String sql) {
    return new SqlCheck(name, columns, sql, false);
  }

  @Override
  public SqlCheck withName(String other) {
    return new SqlCheck(other, columns, sql, named);
  }
}
