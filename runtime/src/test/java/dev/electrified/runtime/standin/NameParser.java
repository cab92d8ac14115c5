package dev.electrified.runtime.standin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the tables that stand in strings: in a scoped role, in a call of electrify. */
final class NameParser {
  private static final String PART = "\"(?:[^\"]|\"\")*\"|[^\"][^\\s.\"']*";
  private static final Pattern NAME =
      Pattern.compile("(?:(?<schema>" + PART + ")\\.)?(?<name>" + PART + ")", Pattern.DOTALL);

  private NameParser() {}

  /** The table, or nothing if the text names none. */
  static Optional<TableName> parse(String text) {
    Matcher matcher = NAME.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String schema = matcher.group("schema");
    return Optional.of(
        new TableName(schema == null ? "public" : part(schema), part(matcher.group("name"))));
  }

  private static String part(String part) {
    return part.startsWith("\"")
        ? part.substring(1, part.length() - 1).replace("\"\"", "\"")
        : part.toLowerCase(Locale.ROOT);
  }
}
