package dev.electrified.processor.entity;

import dev.electrified.processor.entity.CollectionAttribute.IndexColumn;
import dev.electrified.processor.entity.CollectionAttribute.MapKey;
import dev.electrified.processor.finding.Subject;
import java.util.Optional;

/**
 * The side of an association that the other side maps: {@code @OneToMany(mappedBy = …)},
 * {@code @OneToOne(mappedBy = …)}, {@code @ManyToMany(mappedBy = …)}.
 *
 * @param path see {@link Attribute#path()}
 * @param subject the field or getter
 * @param target canonical name of the other entity
 * @param mappedBy attribute of the other entity that holds the reference
 * @param mappedBySubject where that is said
 * @param kind which of the three
 * @param mapKey the key when it is a map; a key with a column has it in the other side's table
 * @param index the position's column in the other side's table, if there is one
 * @param comment what Hibernate's {@code @Comment} says
 * @param onDelete what Hibernate's {@code @OnDelete} says, by the name of its constant
 */
public record InverseAttribute(
    String path,
    Subject subject,
    String target,
    String mappedBy,
    Subject mappedBySubject,
    Kind kind,
    Optional<MapKey> mapKey,
    Optional<IndexColumn> index,
    Optional<String> comment,
    Optional<String> onDelete)
    implements Attribute {
  /** The associations that have an inverse side. */
  public enum Kind {
    /** To one. */
    ONE_TO_ONE,
    /** To many, held by references. */
    ONE_TO_MANY,
    /** To many, held by a join table. */
    MANY_TO_MANY
  }
}
