package dev.electrified.processor.policy;

import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.Table;
import java.util.Locale;
import java.util.Optional;

/** Which generated columns are made of another one, whose type PostgreSQL then leaves alone. */
final class GeneratedUses {
  private GeneratedUses() {}

  /** A generated column of the table whose expression names the column. */
  static Optional<Column> of(Table table, String column) {
    return table.columns().values().stream()
        .filter(other -> other.details().generated().filter(sql -> names(sql, column)).isPresent())
        .findFirst();
  }

  private static boolean names(String expression, String column) {
    String sql = expression.toLowerCase(Locale.ROOT);
    String name = column.toLowerCase(Locale.ROOT);
    int at = sql.indexOf(name);
    while (at >= 0) {
      if (!isPartOfName(sql, at - 1) && !isPartOfName(sql, at + name.length())) {
        return true;
      }
      at = sql.indexOf(name, at + 1);
    }
    return false;
  }

  private static boolean isPartOfName(String sql, int at) {
    return at >= 0
        && at < sql.length()
        && (Character.isLetterOrDigit(sql.charAt(at)) || sql.charAt(at) == '_');
  }
}
