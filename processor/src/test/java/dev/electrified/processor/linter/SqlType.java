package dev.electrified.processor.linter;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A type as PostgreSQL stores it.
 *
 * @param name as in {@code pg_type}
 * @param sized whether a length or precision is given
 * @param array whether it is one
 */
record SqlType(TableId name, boolean sized, boolean array) {
  private static final Set<String> SUPPORTED =
      Set.of(
          "bool",
          "int2",
          "int4",
          "int8",
          "float4",
          "float8",
          "text",
          "varchar",
          "date",
          "time",
          "timestamp",
          "timestamptz",
          "bytea",
          "jsonb",
          "uuid");

  private static final Set<String> INTERVAL =
      Set.of("year", "month", "day", "hour", "minute", "second", "to");

  private static final Set<String> SERIAL =
      Set.of("serial", "bigserial", "smallserial", "serial2", "serial4", "serial8");

  private static final Map<String, String> STORED =
      Map.ofEntries(
          Map.entry("boolean", "bool"),
          Map.entry("smallint", "int2"),
          Map.entry("integer", "int4"),
          Map.entry("int", "int4"),
          Map.entry("bigint", "int8"),
          Map.entry("real", "float4"),
          Map.entry("float", "float8"),
          Map.entry("double precision", "float8"),
          Map.entry("character varying", "varchar"),
          Map.entry("character", "bpchar"),
          Map.entry("char", "bpchar"),
          Map.entry("decimal", "numeric"),
          Map.entry("dec", "numeric"));

  /** Reads a type: the name of one or two words, a size, a time zone, brackets. */
  static SqlType read(Cursor cursor) {
    Token first = cursor.peek();
    String word = cursor.name();
    if (cursor.take(".")) {
      TableId name = new TableId(word, cursor.name());
      return new SqlType(name, size(cursor), array(cursor));
    }
    if ((first.is("double") && cursor.take("precision"))
        || (first.is("character") && cursor.take("varying"))) {
      word = word.equals("double") ? "double precision" : "character varying";
    }
    if (first.is("interval")) {
      while (INTERVAL.contains(cursor.peek().value())) {
        cursor.next();
      }
    }
    boolean sized = size(cursor);
    if (cursor.take("with", "time", "zone")) {
      word += "tz";
    } else {
      cursor.take("without", "time", "zone");
    }
    String stored = first.kind() == Token.Kind.WORD ? STORED.getOrDefault(word, word) : word;
    return new SqlType(
        new TableId(TableId.PUBLIC, stored), sized && !word.equals("float"), array(cursor));
  }

  private static boolean size(Cursor cursor) {
    if (!cursor.sees("(")) {
      return false;
    }
    List<Token> size = cursor.parenthesised();
    return !size.isEmpty();
  }

  private static boolean array(Cursor cursor) {
    boolean array = cursor.take("array");
    while (cursor.take("[")) {
      array = true;
      if (!cursor.take("]")) {
        cursor.next();
        cursor.expect("]");
      }
    }
    return array;
  }

  boolean isSerial() {
    return SERIAL.contains(name.name());
  }

  boolean isUuid() {
    return name.name().equals("uuid") && !array;
  }

  /** Whether it is a time whose precision is said. */
  boolean isPreciseTime() {
    return sized && !array && name.name().startsWith("time") && isSupportedName();
  }

  /** Whether the column can be in a table that is electrified, if it is no enum. */
  boolean isSupported() {
    return !array && isSupportedName() && !(sized && name.name().equals("varchar"));
  }

  private boolean isSupportedName() {
    return name.schema().equals(TableId.PUBLIC) && SUPPORTED.contains(name.name());
  }

  @Override
  public String toString() {
    return name + (sized ? "(…)" : "") + (array ? "[]" : "");
  }
}
