package dev.electrified.processor.proof;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What PostgreSQL has in a database, as facts that say what is there by its meaning.
 *
 * @param facts the value of each: of a column its type, of a constraint its name
 */
record Catalogue(SortedMap<Fact, String> facts) {
  Catalogue {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  /** Kinds of facts. */
  enum Kind {
    SCHEMA,
    ENUM,
    CAST,
    TABLE,
    VIEW,
    TYPE,
    NULLABLE,
    IDENTITY,
    DEFAULT,
    GENERATED,
    COLLATION,
    COMMENT,
    PRIMARY_KEY,
    FOREIGN_KEY,
    UNIQUE,
    CHECK,
    INDEX,
    SEQUENCE,
    ROWS
  }

  /**
   * Something that is in the database.
   *
   * @param kind its kind
   * @param table of what table, or of what that is none; with its schema unless that is {@code
   *     public}
   * @param detail column, or columns and target of a constraint
   */
  record Fact(Kind kind, String table, String detail) implements Comparable<Fact> {
    @Override
    public int compareTo(Fact other) {
      int tables = table.compareTo(other.table);
      int kinds = tables != 0 ? tables : kind.compareTo(other.kind);
      return kinds != 0 ? kinds : detail.compareTo(other.detail);
    }

    @Override
    public String toString() {
      return kind + " " + table + (detail.isEmpty() ? "" : " " + detail);
    }
  }
}
