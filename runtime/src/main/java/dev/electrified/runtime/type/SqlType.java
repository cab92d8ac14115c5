package dev.electrified.runtime.type;

import java.util.Locale;
import java.util.Map;

/**
 * A type of PostgreSQL's, whatever its spelling: {@code varchar(9)} and {@code character
 * varying(9)} are equal, {@code float(53)} and {@code double precision} too.
 *
 * @param name the type without its size, in PostgreSQL's own spelling ({@code format_type})
 * @param size what stands in parentheses, without blanks; empty: nothing
 * @param dimensions how many times it is an array
 */
public record SqlType(String name, String size, int dimensions) {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("bool", "boolean"),
          Map.entry("int2", "smallint"),
          Map.entry("int", "integer"),
          Map.entry("int4", "integer"),
          Map.entry("int8", "bigint"),
          Map.entry("float4", "real"),
          Map.entry("float8", "double precision"),
          Map.entry("serial", "integer"),
          Map.entry("serial4", "integer"),
          Map.entry("serial8", "bigint"),
          Map.entry("bigserial", "bigint"),
          Map.entry("serial2", "smallint"),
          Map.entry("smallserial", "smallint"),
          Map.entry("decimal", "numeric"),
          Map.entry("varchar", "character varying"),
          Map.entry("char", "character"),
          Map.entry("bpchar", "character"),
          Map.entry("varbit", "bit varying"),
          Map.entry("timetz", "time with time zone"),
          Map.entry("timestamptz", "timestamp with time zone"),
          Map.entry("time", "time without time zone"),
          Map.entry("timestamp", "timestamp without time zone"));
  private static final int LAST_REAL = 24;

  /**
   * Reads a spelling.
   *
   * @param text such as {@code timestamp(6) with time zone} or {@code varchar(255) array}
   */
  public static SqlType parse(String text) {
    String rest = text.strip();
    if (rest.startsWith("\"")) {
      return new SqlType(rest, "", 0); // a name of the user's own, to the letter
    }
    rest = rest.toLowerCase(Locale.ROOT);
    int dimensions = 0;
    while (true) {
      if (rest.endsWith("]") && rest.lastIndexOf('[') > 0) {
        rest = rest.substring(0, rest.lastIndexOf('[')).strip();
        if (rest.endsWith(" array")) {
          rest = rest.substring(0, rest.length() - " array".length()).strip();
        }
      } else if (rest.endsWith(" array")) {
        rest = rest.substring(0, rest.length() - " array".length()).strip();
      } else {
        break;
      }
      dimensions++;
    }
    int open = rest.indexOf('(');
    int close = open < 0 ? -1 : rest.indexOf(')', open);
    if (close < 0) {
      return of(words(rest), "", dimensions);
    }
    String size = rest.substring(open + 1, close).replace(" ", "");
    return of(words(rest.substring(0, open) + " " + rest.substring(close + 1)), size, dimensions);
  }

  private static SqlType of(String name, String size, int dimensions) {
    return switch (name) {
      case "float" -> new SqlType(isReal(size) ? "real" : "double precision", "", dimensions);
      // PostgreSQL's own default sizes
      case "char", "character", "bpchar" ->
          new SqlType("character", size.isEmpty() ? "1" : size, dimensions);
      case "numeric", "decimal" ->
          new SqlType(
              "numeric", size.isEmpty() || size.contains(",") ? size : size + ",0", dimensions);
      case "time", "timestamp", "timetz", "timestamptz" ->
          new SqlType(NAMES.getOrDefault(name, name), ofTime(size), dimensions);
      case "time with time zone",
          "timestamp with time zone",
          "time without time zone",
          "timestamp without time zone" ->
          new SqlType(name, ofTime(size), dimensions);
      default -> new SqlType(NAMES.getOrDefault(name, name), size, dimensions);
    };
  }

  private static boolean isReal(String size) {
    return size.matches("[0-9]{1,2}") && Integer.parseInt(size) <= LAST_REAL;
  }

  /** Times have six digits unless they are told to have fewer, and never more. */
  private static String ofTime(String size) {
    return size.isEmpty() || size.length() > 1 || size.compareTo("6") > 0 ? "6" : size;
  }

  private static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        words.append(c);
      } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().stripTrailing();
  }

  /**
   * The type Electric replicates in place of this one: text of any length is {@code text}, times
   * have no size of their own.
   */
  public SqlType electrified() {
    if (name.equals("character varying")) {
      return new SqlType("text", "", dimensions);
    }
    if (name.startsWith("time")) {
      return new SqlType(name, "6", dimensions);
    }
    return this;
  }

  /** PostgreSQL's spelling, as {@code format_type} gives it but for the six digits of times. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name);
    boolean shown = !size.isEmpty() && !(name.startsWith("time") && size.equals("6"));
    if (shown) {
      int blank = name.startsWith("time") ? name.indexOf(' ') : -1;
      text.insert(blank < 0 ? name.length() : blank, "(" + size + ")");
    }
    return text.append("[]".repeat(dimensions)).toString();
  }
}
