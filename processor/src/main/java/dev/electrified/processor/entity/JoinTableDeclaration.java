package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.List;

/**
 * What {@code @JoinTable} or {@code @CollectionTable} says.
 *
 * @param table name, schema, indexes, constraints
 * @param joinColumns columns that refer to the owner
 * @param inverseJoinColumns columns that refer to the target; empty for a collection table
 * @param foreignKey of the columns that refer to the owner
 * @param inverseForeignKey of the columns that refer to the target
 */
public record JoinTableDeclaration(
    TableDeclaration table,
    List<JoinColumnDeclaration> joinColumns,
    List<JoinColumnDeclaration> inverseJoinColumns,
    ForeignKeyDeclaration foreignKey,
    ForeignKeyDeclaration inverseForeignKey) {
  /** Copies the lists. */
  public JoinTableDeclaration {
    joinColumns = List.copyOf(joinColumns);
    inverseJoinColumns = List.copyOf(inverseJoinColumns);
  }

  /** Nothing said. */
  public static JoinTableDeclaration none(Subject subject) {
    return new JoinTableDeclaration(
        TableDeclaration.none(subject),
        List.of(),
        List.of(),
        ForeignKeyDeclaration.none(subject),
        ForeignKeyDeclaration.none(subject));
  }

  /** The same with that comment on the table. */
  public JoinTableDeclaration withComment(String text) {
    return new JoinTableDeclaration(
        table.withComment(text), joinColumns, inverseJoinColumns, foreignKey, inverseForeignKey);
  }
}
