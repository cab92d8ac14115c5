package dev.electrified.processor.entity;

import java.util.List;
import java.util.Optional;

/**
 * What {@code @SecondaryTable} says.
 *
 * @param table name, schema, indexes, constraints
 * @param joinColumns what its {@code @PrimaryKeyJoinColumn}s say
 * @param foreignKey of these columns
 * @param onDelete what Hibernate's {@code @OnDelete} says, by the name of its constant
 */
public record SecondaryTableDeclaration(
    TableDeclaration table,
    List<JoinColumnDeclaration> joinColumns,
    ForeignKeyDeclaration foreignKey,
    Optional<String> onDelete) {
  /** Copies the list. */
  public SecondaryTableDeclaration {
    joinColumns = List.copyOf(joinColumns);
  }
}
