package dev.electrified.processor.policy;

import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The phrases that several findings share. */
final class Words {
  /** How an attribute becomes optional. */
  static final String MAKE_OPTIONAL =
      "Make it optional: without `nullable = false`, `optional = false` or `@NotNull`, and of a"
          + " wrapper class where it is a primitive";

  /** What an attribute of other data can do. */
  static final String NEW_ATTRIBUTE =
      "add a new, optional attribute with a column of its own and copy the values over";

  /** What an entity can do whose table cannot be electrified. */
  static final String NEW_ENTITY =
      "Take `@Electrified` away, or add an electrified entity with a table of its own and copy the"
          + " rows over";

  private Words() {}

  /** In backticks. */
  static String code(String text) {
    return "`" + text + "`";
  }

  /** In double quotes. */
  static String quoted(String text) {
    return "\"" + text + "\"";
  }

  /** Each in backticks, joined: {@code `a`, `b`}. */
  static String codes(Collection<String> texts) {
    List<String> codes = new ArrayList<>();
    for (String text : texts) {
      codes.add(code(text));
    }
    return codes.isEmpty() ? "nothing" : String.join(", ", codes);
  }

  /** {@code column `name` of `projects`}. */
  static String column(String column, String table) {
    return "column " + code(column) + " of " + code(table);
  }

  /** An annotation that names a table or column, to paste: {@code `@Column(name = "name")`}. */
  static String naming(String annotation, String name) {
    return code("@" + annotation + "(" + naming(name) + ")");
  }

  /** The annotation that fills a new column with the values of an old one. */
  static String replacing(String column) {
    return code("@Replaces(" + text(column) + ")");
  }

  /** What an attribute can do whose values can be copied to a new column as they are. */
  static String newColumn(String annotation, String column) {
    return "give the attribute a new column, to which the values are copied: "
        + naming(annotation, column + "_2")
        + " and "
        + replacing(column);
  }

  /** The member of an annotation that names a table or column: {@code name = "name"}. */
  static String naming(String name) {
    return "name = " + text(Identifier.sql(name));
  }

  private static String text(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The sentence with a capital at its beginning. */
  static String sentence(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** What Electric answers where the table is electrified; else nothing. */
  static String electric(boolean electrified, String refusal, String code) {
    return electrified ? "; the table is electrified, and Electric " + refusal + paren(code) : "";
  }

  private static String paren(String code) {
    return " (" + code + ")";
  }
}
