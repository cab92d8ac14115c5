package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;

/**
 * A reference to one other entity, held in columns of this entity's table, or in a join table.
 *
 * @param path see {@link Attribute#path()}
 * @param subject the field or getter
 * @param embedded whether it lies in an embeddable
 * @param target canonical name of the entity it refers to
 * @param oneToOne whether it is a {@code @OneToOne}, whose columns are unique
 * @param id whether it is (part of) the key: {@code @Id}, or inside an embedded id
 * @param mapsId what {@code @MapsId} says: the attribute of the embedded id it maps, the empty
 *     string for the whole key
 * @param joinColumns what {@code @JoinColumn}s say, in their order; empty where there is none
 * @param foreignKey what {@code @JoinColumns(foreignKey)}, else the first {@code @JoinColumn}, says
 * @param joinTable what {@code @JoinTable} says
 * @param optional as declared
 * @param naturalId whether it is part of the {@code @NaturalId}
 * @param withoutConstraint whether {@code @NotFound(IGNORE)} or the like leaves the foreign key out
 * @param withoutColumn whether {@code @JoinFormula} takes the place of a column
 * @param sharesKey whether {@code @PrimaryKeyJoinColumn} says that both entities have the same key
 * @param extras what annotations of Hibernate say of its columns
 * @param onDelete what Hibernate's {@code @OnDelete} says, by the name of its constant
 * @param electric what our annotations say of its join table
 */
public record ToOneAttribute(
    String path,
    Subject subject,
    boolean embedded,
    String target,
    boolean oneToOne,
    boolean id,
    Optional<String> mapsId,
    List<JoinColumnDeclaration> joinColumns,
    ForeignKeyDeclaration foreignKey,
    Optional<JoinTableDeclaration> joinTable,
    boolean optional,
    boolean naturalId,
    boolean withoutConstraint,
    boolean withoutColumn,
    boolean sharesKey,
    ColumnExtras extras,
    Optional<String> onDelete,
    ElectricDeclaration electric)
    implements Attribute {
  /** Copies the list. */
  public ToOneAttribute {
    joinColumns = List.copyOf(joinColumns);
  }

  @Override
  public Optional<ReplacesDeclaration> replaces() {
    return extras.replaces();
  }

  @Override
  public ToOneAttribute plain() {
    return with(joinColumns, optional, naturalId, extras, ElectricDeclaration.NONE);
  }

  /** The same with these join columns. */
  public ToOneAttribute withJoinColumns(List<JoinColumnDeclaration> columns) {
    return with(columns, optional, naturalId, extras, electric);
  }

  /** The same, which always refers to something. */
  public ToOneAttribute asRequired() {
    return with(joinColumns, false, naturalId, extras, electric);
  }

  /** The same as part of the natural id. */
  public ToOneAttribute asNaturalId() {
    return with(joinColumns, optional, true, extras, electric);
  }

  /** The same with that comment on its first column. */
  public ToOneAttribute withComment(Optional<String> comment) {
    return with(joinColumns, optional, naturalId, extras.withComment(comment), electric);
  }

  private ToOneAttribute with(
      List<JoinColumnDeclaration> newJoinColumns,
      boolean newOptional,
      boolean newNaturalId,
      ColumnExtras newExtras,
      ElectricDeclaration newElectric) {
    return new ToOneAttribute(
        path,
        subject,
        embedded,
        target,
        oneToOne,
        id,
        mapsId,
        newJoinColumns,
        foreignKey,
        joinTable,
        newOptional,
        newNaturalId,
        withoutConstraint,
        withoutColumn,
        sharesKey,
        newExtras,
        onDelete,
        newElectric);
  }
}
