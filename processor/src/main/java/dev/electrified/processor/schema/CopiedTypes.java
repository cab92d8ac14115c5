package dev.electrified.processor.schema;

import java.util.List;
import java.util.Set;

/**
 * How the values of a column of one type become those of another, when an {@code UPDATE} copies
 * them. What may fail on a value fails loudly; what would lose something without a word, or depends
 * on the session that copies, is none of the ways.
 *
 * <p>Source: PostgreSQL's assignment and explicit casts, measured.
 */
public final class CopiedTypes {
  private static final Set<String> TEXTS = Set.of("text", "varchar");
  private static final List<String> INTEGERS = List.of("smallint", "integer", "bigint");
  private static final Set<String> SPELLED_ALIKE = Set.of("boolean", "uuid", "numeric");
  private static final Set<String> READ_FROM_TEXT = Set.of("boolean", "uuid", "jsonb");
  private static final Set<String> TIMES =
      Set.of("time", "timestamp", "time with time zone", "timestamp with time zone");
  private static final int SECOND_PRECISION = 6;

  /** Of each of these, the ones that take all its values besides. */
  private static final Set<String> WIDENED =
      Set.of(
          "smallint to real",
          "smallint to double precision",
          "integer to double precision",
          "real to double precision",
          "date to timestamp");

  private CopiedTypes() {}

  /** The ways. */
  public enum Way {
    /** By assignment. */
    PLAIN,
    /** By a cast that has to be said. */
    CAST,
    /** By none that we would choose. */
    NONE
  }

  /** How values of the one type become those of the other, enum types aside. */
  public static Way way(ColumnType from, ColumnType to) {
    if (from.sql().equals("oid")) {
      return Way.NONE; // two columns would lead to one large object
    }
    if (from.equals(to)) {
      return Way.PLAIN;
    }
    String was = name(from);
    String is = name(to);
    if (TEXTS.contains(was)) {
      boolean read = INTEGERS.contains(is) || READ_FROM_TEXT.contains(is);
      return TEXTS.contains(is) ? Way.PLAIN : read ? Way.CAST : Way.NONE;
    }
    if (TEXTS.contains(is)) {
      return INTEGERS.contains(was) || SPELLED_ALIKE.contains(was) ? Way.PLAIN : Way.NONE;
    }
    if (was.equals("boolean") && is.equals("integer")) {
      return Way.CAST;
    }
    return isAssigned(from, to) ? Way.PLAIN : Way.NONE;
  }

  /** Whether a type is one of texts of any length. */
  public static boolean isText(ColumnType type) {
    return TEXTS.contains(name(type));
  }

  /** Whether a type is one of whole numbers, as ordinals of constants are. */
  public static boolean isInteger(ColumnType type) {
    return INTEGERS.contains(name(type));
  }

  private static boolean isAssigned(ColumnType from, ColumnType to) {
    String was = name(from);
    String is = name(to);
    if (INTEGERS.contains(was) && (INTEGERS.contains(is) || is.equals("numeric"))) {
      return true;
    }
    if (was.equals("numeric")) {
      return INTEGERS.contains(is)
          ? scale(from) == 0
          : is.equals("numeric") && scale(from) <= scale(to);
    }
    if (was.equals(is) && TIMES.contains(was)) {
      return size(from, 0, SECOND_PRECISION) <= size(to, 0, SECOND_PRECISION);
    }
    return WIDENED.contains(was + " to " + is);
  }

  /** Digits behind the point; of a number without declared digits, any. */
  private static int scale(ColumnType numeric) {
    return numeric.sql().indexOf('(') < 0 ? Integer.MAX_VALUE : size(numeric, 1, 0);
  }

  /** The type without its size, in one spelling; of an array, all of it. */
  private static String name(ColumnType type) {
    String name = type.sql().indexOf('[') < 0 ? type.withoutSize() : type.sql();
    return name.equals("timestamptz") ? "timestamp with time zone" : name;
  }

  /** The number at that place in the parentheses, or what it is where there is none. */
  private static int size(ColumnType type, int place, int implied) {
    String sql = type.sql();
    int open = sql.indexOf('(');
    if (open < 0) {
      return implied;
    }
    String[] sizes = sql.substring(open + 1, sql.indexOf(')', open)).split(",", -1);
    return place < sizes.length ? number(sizes[place].strip(), implied) : implied;
  }

  private static int number(String text, int implied) {
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0 || number > 100_000) {
        return implied;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
