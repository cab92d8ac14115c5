package dev.electrified.processor.schema;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key of a table.
 *
 * @param name of the constraint
 * @param columns of this table
 * @param references the other table
 * @param referencedColumns columns of the other table, in the order of {@code columns}
 * @param onDelete what happens when the referenced row goes
 * @param definition the whole of it behind the name, where the model gives that text
 * @param options text appended to its definition
 */
public record ForeignKey(
    String name,
    List<String> columns,
    String references,
    List<String> referencedColumns,
    OnDelete onDelete,
    Optional<String> definition,
    Optional<String> options) {

  /** Checks the texts, copies the lists. */
  public ForeignKey {
    definition.ifPresent(SqlFragment::requireValue);
    options.ifPresent(SqlFragment::requireValue);
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  /** A foreign key without texts of the model. */
  public ForeignKey(
      String name,
      List<String> columns,
      String references,
      List<String> referencedColumns,
      OnDelete onDelete) {
    this(
        name, columns, references, referencedColumns, onDelete, Optional.empty(), Optional.empty());
  }

  /** What happens to the referring row when the referenced one is deleted. */
  public enum OnDelete {
    /** The delete is refused. */
    NO_ACTION,
    /** It goes too. */
    CASCADE,
    /** Its reference becomes NULL. */
    SET_NULL,
    /** Its reference becomes the default of the column. */
    SET_DEFAULT,
    /** The delete is refused at once. */
    RESTRICT
  }

  /**
   * What identifies a foreign key whatever it is called: {@code owner_id->users}, several columns
   * joined by commas.
   */
  public String identity() {
    return identity(columns, references);
  }

  /** What identifies a foreign key on these columns to that table. */
  public static String identity(List<String> columns, String references) {
    return String.join(",", columns) + "->" + references;
  }

  /** The same under another name. */
  public ForeignKey named(String other) {
    return new ForeignKey(
        other, columns, references, referencedColumns, onDelete, definition, options);
  }

  /** The same with another action. */
  public ForeignKey withOnDelete(OnDelete action) {
    return new ForeignKey(
        name, columns, references, referencedColumns, action, definition, options);
  }
}
