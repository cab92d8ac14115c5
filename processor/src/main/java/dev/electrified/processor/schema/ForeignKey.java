package dev.electrified.processor.schema;

import java.util.List;

/**
 * A foreign key of a table.
 *
 * @param name of the constraint
 * @param columns of this table
 * @param references the other table
 * @param referencedColumns columns of the other table, in the order of {@code columns}
 * @param onDelete what happens when the referenced row goes
 */
public record ForeignKey(
    String name,
    List<String> columns,
    String references,
    List<String> referencedColumns,
    OnDelete onDelete) {

  /** Copies the lists. */
  public ForeignKey {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
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
    return String.join(",", columns) + "->" + references;
  }
}
