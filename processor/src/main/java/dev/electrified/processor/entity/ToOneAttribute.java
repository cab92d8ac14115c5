package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.Optional;

/**
 * A reference to one other entity, held in a column of this entity's table.
 *
 * @param path see {@link Attribute#path()}
 * @param subject the field or getter
 * @param target canonical name of the entity it refers to
 * @param joinColumn what {@code @JoinColumn} says
 * @param optional as declared
 * @param onDelete what Hibernate's {@code @OnDelete} says, by the name of its constant
 */
public record ToOneAttribute(
    String path,
    Subject subject,
    String target,
    JoinColumnDeclaration joinColumn,
    boolean optional,
    Optional<String> onDelete)
    implements Attribute {

  /**
   * What {@code @JoinColumn} says.
   *
   * @param subject the annotation; the attribute where there is none
   * @param name as declared
   * @param nullable as declared
   * @param unique as declared
   * @param referencedColumn as declared
   * @param constraintName name of the foreign key, as declared
   * @param noConstraint whether {@code ConstraintMode.NO_CONSTRAINT} is declared
   */
  public record JoinColumnDeclaration(
      Subject subject,
      Optional<String> name,
      boolean nullable,
      boolean unique,
      Optional<String> referencedColumn,
      Optional<String> constraintName,
      boolean noConstraint) {
    /** An attribute without {@code @JoinColumn}. */
    public static JoinColumnDeclaration none(Subject subject) {
      return new JoinColumnDeclaration(
          subject, Optional.empty(), true, false, Optional.empty(), Optional.empty(), false);
    }
  }
}
