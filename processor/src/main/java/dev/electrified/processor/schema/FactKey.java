package dev.electrified.processor.schema;

/**
 * The full, flat name of each single fact of a schema: {@code projects.column.name}. The snapshot
 * has one line for each, findings and origins refer to them.
 *
 * <p>Parts are joined by dots; a dot, percent sign, leading at sign or control character inside a
 * part is written as {@code %} and four hexadecimal digits, so that no name can pass for another.
 */
public final class FactKey {
  private FactKey() {}

  /** The class that maps a table. */
  public static String entity(String table) {
    return key(table, ".entity");
  }

  /** A primary key. */
  public static String primaryKey(String table) {
    return key(table, ".key");
  }

  /** A column. */
  public static String column(String table, String column) {
    return key(table, ".column.", column);
  }

  /** The old column that filled a column. */
  public static String replaces(String table, String column) {
    return column(table, column) + ".replaces";
  }

  /** A foreign key, by {@link ForeignKey#identity()}. */
  public static String foreignKey(String table, String identity) {
    return key(table, ".fk.", identity);
  }

  /** An index. */
  public static String index(String table, String name) {
    return key(table, ".index.", name);
  }

  /** A unique constraint. */
  public static String unique(String table, String name) {
    return key(table, ".unique.", name);
  }

  /** A check constraint. */
  public static String check(String table, String name) {
    return key(table, ".check.", name);
  }

  /** What a table is called: no fact of its own, but it has a place in the sources. */
  public static String tableName(String table) {
    return key(table, ".name");
  }

  /** In which schema of the database a table lies: no fact of its own either. */
  public static String tableSchema(String table) {
    return key(table, ".schema");
  }

  /** What a column is called: no fact of its own either. */
  public static String columnName(String table, String column) {
    return key(table, ".column-name.", column);
  }

  /** That a table is electrified. */
  public static String electrified(String table) {
    return key(table, ".electrified");
  }

  /** That a table is retired. */
  public static String retired(String table) {
    return key(table, ".retired");
  }

  /** An access rule. Its key is kept as it reads, dots included: it is always the last part. */
  public static String accessRule(String table, AccessRule rule) {
    return key(table, "." + rule.word() + ".") + escape(rule.key(), true);
  }

  /** A sequence. */
  public static String sequence(String name) {
    return key(name, ".sequence");
  }

  /** An enum type. */
  public static String enumType(String name) {
    return key(name, ".enum");
  }

  /** The comment on a table. */
  public static String comment(String table) {
    return key(table, ".comment");
  }

  /** The text behind a table's definition. */
  public static String options(String table) {
    return key(table, ".options");
  }

  /** A row that is put into a table when it is made. */
  public static String row(String table, String key) {
    return key(table, ".row.", key);
  }

  private static String key(String owner, String word) {
    return escape(owner, false).concat(word);
  }

  private static String key(String owner, String word, String part) {
    return escape(owner, false) + word + escape(part, false);
  }

  /** One part of a key, escaped; dots stay where {@code keepDots} says so. */
  public static String escape(String part, boolean keepDots) {
    StringBuilder escaped = null;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean plain = c >= ' ' && c != '%' && (keepDots || c != '.') && !(c == '@' && i == 0);
      if (!plain && escaped == null) {
        escaped = new StringBuilder(part.length() + 8).append(part, 0, i);
      }
      if (escaped != null) {
        if (plain) {
          escaped.append(c);
        } else {
          escaped.append('%');
          for (int shift = 12; shift >= 0; shift -= 4) {
            escaped.append(Character.forDigit((c >> shift) & 0xf, 16));
          }
        }
      }
    }
    return escaped == null ? part : escaped.toString();
  }

  /**
   * What {@link #escape} was given.
   *
   * @throws IllegalArgumentException if a percent sign is not followed by four hexadecimal digits
   */
  public static String unescape(String part) {
    int at = part.indexOf('%');
    if (at < 0) {
      return part;
    }
    StringBuilder plain = new StringBuilder(part.length());
    int i = 0;
    while (i < part.length()) {
      char c = part.charAt(i);
      if (c != '%') {
        plain.append(c);
        i++;
        continue;
      }
      if (i + 5 > part.length()) {
        throw new IllegalArgumentException("cut off escape in " + part);
      }
      int code = 0;
      for (int digit = i + 1; digit < i + 5; digit++) {
        int value = Character.digit(part.charAt(digit), 16);
        if (value < 0) {
          throw new IllegalArgumentException("no hexadecimal digit in " + part);
        }
        code = code * 16 + value;
      }
      plain.append((char) code);
      i += 5;
    }
    return plain.toString();
  }
}
