package dev.electrified.processor.schema;

/**
 * The SQL type of a column, in the one spelling we use for it: {@code text}, {@code varchar(255)},
 * {@code timestamp(6) with time zone}, {@code numeric(38,2)}.
 *
 * @param sql lower-case letters, digits, blanks, parentheses and commas only, so that a broken
 *     snapshot cannot smuggle SQL in
 */
public record ColumnType(String sql) {
  /** Checks the alphabet. */
  public ColumnType {
    if (!isWellFormed(sql)) {
      throw new IllegalArgumentException("no column type: " + sql);
    }
  }

  /** Whether the text has the alphabet of a column type and begins with a letter. */
  public static boolean isWellFormed(String sql) {
    if (sql.isEmpty() || sql.charAt(0) < 'a' || sql.charAt(0) > 'z') {
      return false;
    }
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      boolean fine = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || " (),".indexOf(c) >= 0;
      if (!fine) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return sql;
  }
}
