package dev.electrified.runtime.drift;

import dev.electrified.runtime.type.SqlType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table, or what is in its place, as the database has it. Gathered row by row while the answers
 * of the database are read, and not changed afterwards.
 */
final class LiveTable {
  final String name;

  final Kind kind;

  /** In the order of the table. */
  final Map<String, Column> columns = new LinkedHashMap<>();

  /** Columns of the primary key in order; empty: it has none. */
  List<String> key = List.of();

  final List<ForeignKey> foreignKeys = new ArrayList<>();
  final List<Check> checks = new ArrayList<>();
  final List<Index> indexes = new ArrayList<>();

  private final Map<Integer, String> numbers = new LinkedHashMap<>();

  LiveTable(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  void add(int number, Column column) {
    numbers.put(number, column.name);
    columns.put(column.name, column);
  }

  /** Names of the columns that the database gives by number; an expression, 0, has none. */
  List<String> names(List<Integer> columns) {
    return columns.stream().filter(numbers::containsKey).map(numbers::get).toList();
  }

  /** What a relation can be. */
  enum Kind {
    /** As the migrations make them. */
    TABLE("a table"),
    /** One whose rows lie in others. */
    PARTITIONED("a partitioned table"),
    /** One that holds rows of a partitioned one. */
    PARTITION("a partition"),
    /** A view. */
    VIEW("a view"),
    /** A materialized view. */
    MATERIALIZED_VIEW("a materialized view"),
    /** A foreign table. */
    FOREIGN("a foreign table"),
    /** A sequence. */
    SEQUENCE("a sequence"),
    /** A composite type, or whatever else bears names as tables do. */
    OTHER("something else");

    final String text;

    Kind(String text) {
      this.text = text;
    }

    /** Whether it has columns, keys and constraints as a table has them. */
    boolean holdsRows() {
      return this == TABLE || this == PARTITIONED || this == PARTITION;
    }
  }

  /**
   * The type of a column.
   *
   * @param sql the type itself
   * @param userType whether it is none of PostgreSQL's own
   * @param disguised whether, for all that, it is called as one of PostgreSQL's own
   * @param domain whether it is a domain
   */
  record Type(SqlType sql, boolean userType, boolean disguised, boolean domain) {}

  /**
   * A column.
   *
   * @param identity {@code always}, {@code by default} or empty
   * @param value its default, or the expression that generates it, such as {@code default now()}
   */
  record Column(
      String name, Type type, boolean nullable, String identity, Optional<String> value) {}

  /**
   * A foreign key.
   *
   * @param references the other table; with its schema where that is another one
   * @param referencedColumns empty where the other table is in another schema
   * @param actions all it says beyond its columns, such as {@code on delete cascade}
   * @param validity empty, {@code not validated} or {@code not enforced}
   */
  record ForeignKey(
      String name,
      List<String> columns,
      String references,
      List<String> referencedColumns,
      String actions,
      String validity) {}

  /**
   * A check, or an exclusion constraint.
   *
   * @param exclusion whether it is the latter
   * @param definition such as {@code CHECK ((amount > 0))}
   * @param validity as above
   */
  record Check(
      String name, boolean exclusion, List<String> columns, String definition, String validity) {}

  /**
   * An index, that of a unique constraint too.
   *
   * @param method such as {@code btree}
   * @param columns those it sorts by, in order; without its expressions
   * @param descending for each of the columns
   * @param expressions what it sorts by, as text, if any of it is no column; else empty
   * @param predicate of a partial index, else empty
   */
  record Index(
      String name,
      String method,
      boolean unique,
      boolean valid,
      boolean nullsAreEqual,
      List<String> columns,
      List<Boolean> descending,
      String expressions,
      String predicate) {

    /** Whether it holds for all rows and nothing but columns. */
    boolean isPlain() {
      return expressions.isEmpty() && predicate.isEmpty();
    }
  }
}
