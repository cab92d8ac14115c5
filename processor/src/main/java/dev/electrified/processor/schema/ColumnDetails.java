package dev.electrified.processor.schema;

import java.util.Optional;

/**
 * What few columns have beside their type: SQL texts the model gives, and a comment.
 *
 * @param defaultSql the expression behind {@code default}
 * @param generated the expression of a stored generated column
 * @param collation name of the collation, as PostgreSQL stores it
 * @param options text appended to the column's definition
 * @param comment what {@code comment on column} says; any text
 */
public record ColumnDetails(
    Optional<String> defaultSql,
    Optional<String> generated,
    Optional<String> collation,
    Optional<String> options,
    Optional<String> comment) {

  /** What most columns have. */
  public static final ColumnDetails NONE =
      new ColumnDetails(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks the texts: see {@link SqlFragment}. */
  public ColumnDetails {
    defaultSql.ifPresent(SqlFragment::requireValue);
    generated.ifPresent(SqlFragment::requireValue);
    options.ifPresent(SqlFragment::requireValue);
  }

  /** A default, and nothing else. */
  public static ColumnDetails ofDefault(String sql) {
    return NONE.withDefault(sql);
  }

  /** The same with that default. */
  public ColumnDetails withDefault(String sql) {
    return new ColumnDetails(Optional.of(sql), generated, collation, options, comment);
  }

  /** The same, generated always as that expression. */
  public ColumnDetails withGenerated(String sql) {
    return new ColumnDetails(defaultSql, Optional.of(sql), collation, options, comment);
  }

  /** The same with that collation. */
  public ColumnDetails withCollation(String name) {
    return new ColumnDetails(defaultSql, generated, Optional.of(name), options, comment);
  }

  /** The same with that text behind it. */
  public ColumnDetails withOptions(String text) {
    return new ColumnDetails(defaultSql, generated, collation, Optional.of(text), comment);
  }

  /** The same with that comment. */
  public ColumnDetails withComment(String text) {
    return new ColumnDetails(defaultSql, generated, collation, options, Optional.of(text));
  }

  /** The same without a value that the database makes. */
  public ColumnDetails withoutValue() {
    return new ColumnDetails(Optional.empty(), Optional.empty(), collation, options, comment);
  }

  /** Whether there is nothing of it. */
  public boolean isNone() {
    return equals(NONE);
  }

  /** Whether the database gives the column a value when a statement gives none. */
  public boolean fillsItself() {
    return defaultSql.isPresent() || generated.isPresent();
  }
}
