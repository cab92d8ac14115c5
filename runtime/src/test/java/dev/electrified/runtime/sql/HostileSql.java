package dev.electrified.runtime.sql;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes statements, known to be DDLX or not, whose constants, names and gaps look like others. */
final class HostileSql {
  private static final List<String> FRAGMENTS =
      List.of(
          "'",
          "''",
          "\"",
          ";",
          "\\",
          "\\'",
          "$",
          "$$",
          "$a$",
          "--",
          "/*",
          "*/",
          "\n",
          "\r",
          " ",
          "E'",
          "U&\"",
          "é",
          "x",
          "(",
          ")",
          "; ELECTRIC ENABLE t;",
          "ALTER TABLE t ENABLE ELECTRIC",
          "\nCALL electric.x();\n");

  private static final List<String> GAPS =
      List.of(
          " ",
          "\n",
          "\t \r\n",
          "\f",
          " -- it's; ELECTRIC ENABLE t;\n",
          "--\r",
          "--/*$$\"\n",
          "/**/",
          "/* ' */",
          "/* ; ELECTRIC ENABLE t; \" */",
          "/* /* $$ */ -- */ ",
          "/*/**/;/*/**/*/*/\n");

  private static final List<String> WORDS =
      List.of("t", "projects", "a$b$c", "größe", "electric", "e", "_1", "enable", "u", "x$");

  private final Random random;

  HostileSql(long seed) {
    this.random = new Random(seed);
  }

  /** Blanks and comments, at least one. */
  String gap() {
    StringBuilder gap = new StringBuilder(pick(GAPS));
    while (random.nextInt(3) == 0) {
      gap.append(pick(GAPS));
    }
    return gap.toString();
  }

  /** A DDLX statement, from its first word to its last. */
  String ddlx() {
    return switch (random.nextInt(6)) {
      case 0 -> joined(word("alter"), word("table"), tableName(), word("enable"), electric());
      case 1 ->
          joined(
              word("alter"),
              word("table"),
              joined(word("if"), word("exists"), word("only")),
              tableName(),
              word("disable"),
              electric());
      case 2 ->
          joined(
              electric(),
              word("grant"),
              word("update"),
              joined("(", name(), ",", name(), ")"),
              word("on"),
              tableName(),
              word("to"),
              string());
      case 3 ->
          joined(
              electric(),
              word("assign"),
              joined("(", string(), ",", name(), ".", name(), ")"),
              word("to"),
              joined(name(), ".", name()));
      case 4 -> joined(electric(), word("sqlite"), string());
      default -> joined(word("call"), electric(), ".", name(), "(", string(), ",", string(), ")");
    };
  }

  /** A statement that PostgreSQL runs in an empty database. */
  String query() {
    StringBuilder query = new StringBuilder(word("select")).append(gap()).append(string());
    while (random.nextInt(2) == 0) {
      query.append(gap()).append(word("as")).append(gap()).append(name());
      query.append(gap()).append(',').append(gap()).append(string());
    }
    return query.toString();
  }

  /** A statement that is no DDLX, which PostgreSQL might run. */
  String plain() {
    return switch (random.nextInt(7)) {
      case 0 ->
          joined(
              word("alter"),
              word("table"),
              tableName(),
              word("enable"),
              word("trigger"),
              electric());
      case 1 ->
          joined(
              word("alter"), word("table"), electric(), word("enable"), word("row level security"));
      case 2 -> joined(word("insert into"), electric(), word("values"), "(", string(), ")");
      case 3 -> joined(word("create function f() returns void language sql as"), string());
      case 4 -> joined(word("alter"), word("table"), name(), word("enable"), "\"ELECTRIC\"");
      case 5 -> joined(word("call"), "\"Electric\"", ".", name(), "(", string(), ")");
      default -> query();
    };
  }

  /** Anything. */
  String garbage() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(random.nextBoolean() ? pick(FRAGMENTS) : pick(GAPS));
      if (random.nextInt(8) == 0) {
        text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      }
    }
    return text.toString();
  }

  /** Pieces of what is hostile, of which nothing is known; all of it is text for PostgreSQL. */
  String pieces() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(
          switch (random.nextInt(4)) {
            case 0 -> gap();
            case 1 -> string();
            case 2 -> name();
            default -> pick(FRAGMENTS);
          });
    }
    return text.toString();
  }

  boolean coin() {
    return random.nextBoolean();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  private String electric() {
    return word("electric");
  }

  private String tableName() {
    return random.nextBoolean() ? name() : joined(name(), ".", name());
  }

  private String name() {
    return switch (random.nextInt(4)) {
      case 0 -> "\"a" + content().replace("\"", "\"\"") + "\"";
      case 1 -> "U&\"a" + content().replace("\\", "\\\\").replace("\"", "\"\"") + "\"";
      default -> pick(WORDS);
    };
  }

  private String string() {
    String content = content();
    return switch (random.nextInt(8)) {
      case 0 -> "E'" + content.replace("\\", "\\\\").replace("'", "\\'") + "'";
      case 1 -> "e'" + content.replace("\\", "\\\\").replace("'", "''") + "'";
      case 2 -> "U&'" + content.replace("\\", "\\\\").replace("'", "''") + "'";
      case 3 -> "n'" + content.replace("'", "''") + "'";
      case 4 -> random.nextBoolean() ? "B'01'" : "x'1F'";
      case 5 -> "E'\\\\' -- it's\n 'b\\'" + content.replace("\\", "").replace("'", "\\'") + "'";
      case 6 -> dollarQuoted(content);
      default -> "'" + content.replace("'", "''") + "'";
    };
  }

  private static String dollarQuoted(String content) {
    StringBuilder tag = new StringBuilder();
    String delimiter = "$$";
    while ((content + delimiter).indexOf(delimiter) < content.length()) {
      tag.append('a');
      delimiter = "$" + tag + "$";
    }
    return delimiter + content + delimiter;
  }

  private String content() {
    StringBuilder content = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      content.append(pick(FRAGMENTS));
    }
    return content.toString();
  }

  private String joined(String... parts) {
    StringBuilder joined = new StringBuilder(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      joined.append(gap()).append(parts[i]);
    }
    return joined.toString();
  }

  private String word(String word) {
    return switch (random.nextInt(3)) {
      case 0 -> word;
      case 1 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      default -> word.toUpperCase(Locale.ROOT);
    };
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
