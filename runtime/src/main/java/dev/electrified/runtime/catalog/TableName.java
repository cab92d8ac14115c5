package dev.electrified.runtime.catalog;

import java.util.Set;

/**
 * The name of a table or sequence, perhaps with the database schema it lies in.
 *
 * <p>Everywhere else such a name is one text: {@code invoices} in the default schema, {@code
 * billing.invoices} in another one. A part that holds a dot, or begins with a double quote, stands
 * there in double quotes, those inside doubled, so that no name can pass for another.
 *
 * <p>The processor's schema spells names by a class of its own, as neither module may need the
 * other; a test holds the two equal.
 *
 * @param schema empty for the default schema
 * @param name as PostgreSQL stores it
 */
public record TableName(String schema, String name) {
  /** A name in the default schema. */
  public static TableName of(String name) {
    return new TableName("", name);
  }

  /** Both parts as one text; {@link #parse} takes it apart. */
  public String text() {
    return schema.isEmpty() ? part(name) : part(schema) + "." + part(name);
  }

  /** Takes a text apart; what is not spelled as {@link #text()} does it, is a name as it stands. */
  public static TableName parse(String text) {
    if (text.indexOf('.') < 0 && !text.startsWith("\"")) {
      return of(text);
    }
    int end = endOfPart(text, 0);
    if (end == text.length()) {
      return of(unquoted(text));
    }
    if (end > 0 && text.charAt(end) == '.' && endOfPart(text, end + 1) == text.length()) {
      return new TableName(unquoted(text.substring(0, end)), unquoted(text.substring(end + 1)));
    }
    return of(text);
  }

  private static String part(String name) {
    return name.indexOf('.') < 0 && !name.startsWith("\"")
        ? name
        : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Where the part ends that begins there; -1 if none does. */
  private static int endOfPart(String text, int start) {
    if (start == text.length()) {
      return -1;
    }
    if (text.charAt(start) != '"') {
      int dot = text.indexOf('.', start);
      int end = dot < 0 ? text.length() : dot;
      return end == start ? -1 : end;
    }
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i + 1 == text.length() || text.charAt(i + 1) == '.' ? i + 1 : -1;
        }
      }
    }
    return -1;
  }

  private static String unquoted(String part) {
    return part.startsWith("\"")
        ? part.substring(1, part.length() - 1).replace("\"\"", "\"")
        : part;
  }

  /** A text as it reads where these schemas are the default. */
  public static String local(String text, Set<String> schemas) {
    if (text.indexOf('.') < 0) {
      return text;
    }
    TableName name = parse(text);
    return schemas.contains(name.schema()) ? of(name.name()).text() : text;
  }
}
