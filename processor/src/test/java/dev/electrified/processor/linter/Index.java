package dev.electrified.processor.linter;

import java.util.List;

/**
 * An index.
 *
 * @param name empty where none is given
 * @param table which table it is of
 * @param unique whether it is
 * @param concurrently whether it is made so
 * @param definition all behind the table
 */
record Index(
    String name, TableId table, boolean unique, boolean concurrently, List<Token> definition) {
  /** Reads {@code CREATE INDEX} behind its first word. */
  static Index read(Cursor cursor) {
    boolean unique = cursor.take("unique");
    cursor.expect("index");
    boolean concurrently = cursor.take("concurrently");
    cursor.take("if", "not", "exists");
    String name = cursor.sees("on") ? "" : cursor.name();
    cursor.expect("on");
    cursor.take("only");
    return new Index(name, cursor.table(), unique, concurrently, cursor.rest());
  }

  /** Whether it is partial, by a predicate the consumer of migrations stumbles over. */
  boolean hasBadPredicate() {
    boolean where = false;
    for (int i = 0; i < definition.size(); i++) {
      where |= definition.get(i).is("where");
      boolean isNotNull = definition.get(i).is("not") && i > 0 && definition.get(i - 1).is("is");
      if (where && (definition.get(i).is("in") || (definition.get(i).is("not") && !isNotNull))) {
        return true;
      }
    }
    return false;
  }

  boolean hasBackslash() {
    return name.contains("\\")
        || definition.stream().anyMatch(token -> token.text().contains("\\"));
  }
}
