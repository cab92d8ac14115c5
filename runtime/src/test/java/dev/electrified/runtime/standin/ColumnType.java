package dev.electrified.runtime.standin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The type of a column that is added, by the name PostgreSQL's parser gives it.
 *
 * @param name with its schema, if that is written and not {@code pg_catalog}
 * @param size what stands in its parentheses
 * @param array the brackets behind it
 */
record ColumnType(String name, List<String> size, String array) {
  private static final Set<String> SUPPORTED =
      Set.of(
          "bool",
          "bytea",
          "date",
          "float4",
          "float8",
          "int2",
          "int4",
          "int8",
          "jsonb",
          "text",
          "time",
          "timestamp",
          "timestamptz",
          "uuid",
          "varchar");

  boolean supported() {
    return SUPPORTED.contains(name) && size.isEmpty() && array.isEmpty();
  }

  /** As messages have it. */
  String text() {
    return name + array + (size.isEmpty() ? "" : "(" + String.join(", ", size) + ")");
  }

  /** Reads the type that comes next. */
  static ColumnType read(Tokens tokens) {
    tokens.accept("SETOF");
    String name = name(tokens);
    List<String> size = size(tokens);
    if (name.equals("time") || name.equals("timestamp")) {
      if (tokens.accept("WITH", "TIME", "ZONE")) {
        name = name + "tz";
      } else {
        tokens.accept("WITHOUT", "TIME", "ZONE");
      }
    } else if (name.equals("interval")) {
      while (tokens.acceptAny("YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "TO")) {
        // Which fields an interval has is no part of its name.
      }
      size = size.isEmpty() ? size(tokens) : size;
    } else if (name.equals("float")) {
      name = size.isEmpty() || Integer.parseInt(size.get(0)) > 24 ? "float8" : "float4";
      size = List.of();
    } else if ((name.equals("bpchar") || name.equals("bit")) && size.isEmpty()) {
      size = List.of("1");
    }
    return new ColumnType(name, size, array(tokens));
  }

  private static String name(Tokens tokens) {
    boolean quoted = tokens.peek().orElseThrow().kind() == SqlToken.Kind.QUOTED_NAME;
    String first = tokens.name();
    if (tokens.acceptSymbol('.')) {
      String second = tokens.name();
      return first.equals("pg_catalog") ? second : first + "." + second;
    }
    return quoted ? first : builtIn(first, tokens);
  }

  private static String builtIn(String first, Tokens tokens) {
    return switch (first) {
      case "int", "integer" -> "int4";
      case "smallint" -> "int2";
      case "bigint" -> "int8";
      case "real" -> "float4";
      case "boolean" -> "bool";
      case "dec", "decimal" -> "numeric";
      case "double" -> {
        tokens.accept("PRECISION");
        yield "float8";
      }
      case "national" -> {
        tokens.acceptAny("CHARACTER", "CHAR");
        yield tokens.accept("VARYING") ? "varchar" : "bpchar";
      }
      case "character", "char", "nchar" -> tokens.accept("VARYING") ? "varchar" : "bpchar";
      case "bit" -> tokens.accept("VARYING") ? "varbit" : "bit";
      default -> first;
    };
  }

  private static List<String> size(Tokens tokens) {
    if (!tokens.seesSymbol('(')) {
      return List.of();
    }
    return tokens.parenthesised().stream()
        .filter(token -> !token.equals(","))
        .collect(Collectors.toUnmodifiableList());
  }

  private static String array(Tokens tokens) {
    StringBuilder array = new StringBuilder();
    boolean word = tokens.accept("ARRAY");
    while (tokens.seesSymbol('[')) {
      array.append('[').append(String.join("", tokens.parenthesised())).append(']');
    }
    return word && array.length() == 0 ? "[]" : array.toString();
  }
}
