package dev.electrified.processor.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What few columns declare, by {@code @Column} or by annotations of Hibernate beside it.
 *
 * @param definition the {@code columnDefinition}, as declared
 * @param secondPrecision digits of a second, by {@code secondPrecision} or
 *     {@code @FractionalSeconds}
 * @param checks conditions on the column
 * @param defaultSql what {@code @ColumnDefault} says
 * @param generatedSql what {@code @GeneratedColumn} says
 * @param collation what {@code @Collate} says
 * @param options as declared
 * @param comment as declared
 * @param bounds conditions of Bean Validation, as they stand behind the column: {@code >= 3}
 * @param replaces the old column that fills it when it is new
 */
public record ColumnExtras(
    Optional<String> definition,
    OptionalInt secondPrecision,
    List<CheckDeclaration> checks,
    Optional<String> defaultSql,
    Optional<String> generatedSql,
    Optional<String> collation,
    Optional<String> options,
    Optional<String> comment,
    List<String> bounds,
    Optional<ReplacesDeclaration> replaces) {
  /** What most columns have. */
  public static final ColumnExtras NONE =
      new ColumnExtras(
          Optional.empty(),
          OptionalInt.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Extras without bounds, of a column that fills no other's place. */
  public ColumnExtras(
      Optional<String> definition,
      OptionalInt secondPrecision,
      List<CheckDeclaration> checks,
      Optional<String> defaultSql,
      Optional<String> generatedSql,
      Optional<String> collation,
      Optional<String> options,
      Optional<String> comment) {
    this(
        definition,
        secondPrecision,
        checks,
        defaultSql,
        generatedSql,
        collation,
        options,
        comment,
        List.of(),
        Optional.empty());
  }

  /** What an annotation of a column says, and nothing beside it. */
  public static ColumnExtras of(
      Optional<String> definition, Optional<String> options, List<CheckDeclaration> checks) {
    return definition.isEmpty() && options.isEmpty() && checks.isEmpty()
        ? NONE
        : new ColumnExtras(
            definition,
            NONE.secondPrecision,
            checks,
            NONE.defaultSql,
            NONE.generatedSql,
            NONE.collation,
            options,
            NONE.comment);
  }

  /** Copies the lists. */
  public ColumnExtras {
    checks = List.copyOf(checks);
    bounds = List.copyOf(bounds);
  }

  /** Whether nothing is said. */
  public boolean isNone() {
    return Objects.equals(this, NONE);
  }

  /** The same with that definition. */
  public ColumnExtras withDefinition(String text) {
    return with(Optional.of(text), defaultSql, collation, comment, bounds, replaces);
  }

  /** The same with the default, collation and comment that are said beside it. */
  public ColumnExtras under(ColumnExtras beside) {
    return with(
        definition,
        beside.defaultSql.or(() -> defaultSql),
        beside.collation.or(() -> collation),
        beside.comment.or(() -> comment),
        bounds,
        beside.replaces.or(() -> replaces));
  }

  /** The same with that comment, or none. */
  public ColumnExtras withComment(Optional<String> text) {
    return with(definition, defaultSql, collation, text, bounds, replaces);
  }

  /** The same with these bounds. */
  public ColumnExtras withBounds(List<String> other) {
    return with(definition, defaultSql, collation, comment, other, replaces);
  }

  /** The same, filled by that old column. */
  public ColumnExtras withReplaces(Optional<ReplacesDeclaration> other) {
    return with(definition, defaultSql, collation, comment, bounds, other);
  }

  private ColumnExtras with(
      Optional<String> newDefinition,
      Optional<String> newDefaultSql,
      Optional<String> newCollation,
      Optional<String> newComment,
      List<String> newBounds,
      Optional<ReplacesDeclaration> newReplaces) {
    return new ColumnExtras(
        newDefinition,
        secondPrecision,
        checks,
        newDefaultSql,
        generatedSql,
        newCollation,
        options,
        newComment,
        newBounds,
        newReplaces);
  }
}
