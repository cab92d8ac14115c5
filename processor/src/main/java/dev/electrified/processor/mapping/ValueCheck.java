package dev.electrified.processor.mapping;

import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.sql.Identifier;
import java.util.List;

/**
 * The check Hibernate puts on a column for the sake of its Java type.
 *
 * @param labels names of an enum's constants, when the column holds names
 * @param lastOrdinal of an enum, when the column holds ordinals; else -1
 * @param values a list of SQL literals, for all but enums; else empty
 */
record ValueCheck(List<String> labels, int lastOrdinal, String values) {
  static ValueCheck ofLabels(List<String> labels) {
    return new ValueCheck(labels, -1, "");
  }

  static ValueCheck ofOrdinals(int lastOrdinal) {
    return new ValueCheck(List.of(), lastOrdinal, "");
  }

  static ValueCheck ofValues(String values) {
    return new ValueCheck(List.of(), -1, values);
  }

  /** The check on that column. */
  Check on(String name, String column) {
    if (!values.isEmpty()) {
      return SqlCheck.of(name, List.of(column), Identifier.sql(column) + " in (" + values + ")");
    }
    return lastOrdinal >= 0
        ? EnumCheck.ofOrdinals(name, column, lastOrdinal)
        : EnumCheck.ofLabels(name, column, labels);
  }
}
