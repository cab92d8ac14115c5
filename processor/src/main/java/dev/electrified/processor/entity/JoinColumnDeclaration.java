package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.Optional;

/**
 * What {@code @JoinColumn}, {@code @PrimaryKeyJoinColumn} or {@code @MapKeyJoinColumn} says.
 *
 * @param subject the annotation; the attribute where there is none
 * @param name as declared
 * @param nullable as declared
 * @param unique as declared
 * @param referencedColumn as declared
 * @param table as declared: the secondary table it lies in
 * @param readOnly whether {@code insertable} and {@code updatable} are both false
 * @param extras what few columns declare
 * @param foreignKey what {@code foreignKey} says
 */
public record JoinColumnDeclaration(
    Subject subject,
    Optional<String> name,
    boolean nullable,
    boolean unique,
    Optional<String> referencedColumn,
    Optional<String> table,
    boolean readOnly,
    ColumnExtras extras,
    ForeignKeyDeclaration foreignKey) {
  /** Nothing said. */
  public static JoinColumnDeclaration none(Subject subject) {
    return new JoinColumnDeclaration(
        subject,
        Optional.empty(),
        true,
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        ColumnExtras.NONE,
        ForeignKeyDeclaration.none(subject));
  }

  /** The same with that name. */
  public JoinColumnDeclaration named(String newName) {
    return with(Optional.of(newName), referencedColumn, foreignKey);
  }

  /** The same, referring to that column. */
  public JoinColumnDeclaration to(String newReferencedColumn) {
    return with(name, Optional.of(newReferencedColumn), foreignKey);
  }

  /** The same, which says nothing of a foreign key. */
  public JoinColumnDeclaration withoutForeignKey() {
    return with(name, referencedColumn, ForeignKeyDeclaration.none(subject));
  }

  private JoinColumnDeclaration with(
      Optional<String> newName,
      Optional<String> newReferencedColumn,
      ForeignKeyDeclaration newForeignKey) {
    return new JoinColumnDeclaration(
        subject,
        newName,
        nullable,
        unique,
        newReferencedColumn,
        table,
        readOnly,
        extras,
        newForeignKey);
  }
}
