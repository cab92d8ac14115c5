package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code @Table} says.
 *
 * @param subject the annotation; the class where there is none
 * @param name as declared
 * @param schema as declared
 * @param indexes as declared
 * @param uniques as declared
 * @param checks as declared
 * @param comment as declared
 * @param options as declared
 */
public record TableDeclaration(
    Subject subject,
    Optional<String> name,
    Optional<String> schema,
    List<IndexDeclaration> indexes,
    List<UniqueDeclaration> uniques,
    List<CheckDeclaration> checks,
    Optional<String> comment,
    Optional<String> options) {
  /** Copies the lists. */
  public TableDeclaration {
    checks = List.copyOf(checks);
    indexes = List.copyOf(indexes);
    uniques = List.copyOf(uniques);
  }

  /** The same with another comment. */
  public TableDeclaration withComment(String text) {
    return new TableDeclaration(
        subject, name, schema, indexes, uniques, checks, Optional.of(text), options);
  }

  /** An entity without {@code @Table}. */
  public static TableDeclaration none(Subject subject) {
    return new TableDeclaration(
        subject,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The columns of the declared unique constraints and unique indexes, by the names they have. */
  public List<List<String>> uniqueColumns() {
    List<List<String>> all = new ArrayList<>();
    uniques.forEach(unique -> all.add(unique.columnNames()));
    for (IndexDeclaration index : indexes) {
      if (index.unique()) {
        all.add(index.parts().stream().map(IndexPart::name).toList());
      }
    }
    return all;
  }

  /** The same with further checks. */
  public TableDeclaration withChecks(List<CheckDeclaration> more) {
    List<CheckDeclaration> all = new ArrayList<>(checks);
    all.addAll(more);
    return new TableDeclaration(subject, name, schema, indexes, uniques, all, comment, options);
  }

  /**
   * One {@code @Index}.
   *
   * @param subject the place
   * @param name as declared
   * @param columnList as declared, such as {@code lastName, createdAt DESC}
   * @param unique as declared
   * @param options as declared
   */
  public record IndexDeclaration(
      Subject subject,
      Optional<String> name,
      String columnList,
      boolean unique,
      Optional<String> options) {
    /** What {@code columnList} lists. */
    public List<IndexPart> parts() {
      List<IndexPart> parts = new ArrayList<>();
      for (String item : columnList.split(",", -1)) {
        String text = item.strip();
        String upper = text.toLowerCase(Locale.ROOT);
        boolean descending = upper.endsWith(" desc");
        int end =
            descending
                ? text.length() - 5
                : upper.endsWith(" asc") ? text.length() - 4 : text.length();
        parts.add(new IndexPart(text.substring(0, end).strip(), descending));
      }
      return parts;
    }
  }

  /**
   * One column of an index.
   *
   * @param name as declared
   * @param descending whether it is ordered downwards
   */
  public record IndexPart(String name, boolean descending) {}

  /**
   * One {@code @UniqueConstraint}.
   *
   * @param subject the place
   * @param name as declared
   * @param columnNames as declared
   * @param options as declared
   */
  public record UniqueDeclaration(
      Subject subject, Optional<String> name, List<String> columnNames, Optional<String> options) {
    /** Copies the list. */
    public UniqueDeclaration {
      columnNames = List.copyOf(columnNames);
    }
  }
}
