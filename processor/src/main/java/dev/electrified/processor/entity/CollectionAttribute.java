package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;

/**
 * A collection that has columns somewhere: an element collection, or the owning side of an
 * association to many.
 *
 * @param path see {@link Attribute#path()}
 * @param subject the field or getter
 * @param shape what sort of collection it is
 * @param element what is in it
 * @param mapKey the key, when it is a map
 * @param index the position's column, when it is a list or array with one
 * @param storage where it lies
 * @param onDelete what Hibernate's {@code @OnDelete} says, by the name of its constant
 * @param noConstraint whether {@code @NotFound(IGNORE)} leaves the target's foreign key out
 * @param electric what our annotations say of its table
 */
public record CollectionAttribute(
    String path,
    Subject subject,
    Shape shape,
    Element element,
    Optional<MapKey> mapKey,
    Optional<IndexColumn> index,
    Storage storage,
    Optional<String> onDelete,
    boolean noConstraint,
    ElectricDeclaration electric)
    implements Attribute {
  @Override
  public CollectionAttribute plain() {
    return new CollectionAttribute(
        path,
        subject,
        shape,
        element,
        mapKey,
        index,
        storage,
        onDelete,
        noConstraint,
        ElectricDeclaration.NONE);
  }

  /** The sorts of collections that differ in their keys. */
  public enum Shape {
    /** A {@code Collection}, or a {@code List} without positions. */
    BAG,
    /** A {@code List} or array with positions. */
    LIST,
    /** A {@code Set}. */
    SET,
    /** A {@code Map}. */
    MAP
  }

  /** What a collection holds. */
  public sealed interface Element permits BasicElement, EmbeddableElement, EntityElement {}

  /**
   * Values with a column of their own.
   *
   * @param value its column's type, name, size
   */
  public record BasicElement(BasicAttribute value) implements Element {}

  /**
   * Objects of an embeddable.
   *
   * @param attributes of the embeddable, with paths from it: {@code street}; basic ones and
   *     references only
   */
  public record EmbeddableElement(List<Attribute> attributes) implements Element {
    /** Copies the list. */
    public EmbeddableElement {
      attributes = List.copyOf(attributes);
    }
  }

  /**
   * Entities.
   *
   * @param target canonical name of their class
   * @param many whether one may be in several collections: {@code @ManyToMany}
   */
  public record EntityElement(String target, boolean many) implements Element {}

  /** The key of a map. */
  public sealed interface MapKey permits AttributeKey, BasicKey, EmbeddableKey, EntityKey {}

  /**
   * An attribute of the target: no column.
   *
   * @param attribute its name; empty for the target's id
   */
  public record AttributeKey(String attribute) implements MapKey {}

  /**
   * A value with a column of its own.
   *
   * @param value its column's type, name, size
   */
  public record BasicKey(BasicAttribute value) implements MapKey {}

  /**
   * An object of an embeddable.
   *
   * @param attributes of the embeddable, with paths from it
   */
  public record EmbeddableKey(List<Attribute> attributes) implements MapKey {
    /** Copies the list. */
    public EmbeddableKey {
      attributes = List.copyOf(attributes);
    }
  }

  /**
   * An entity.
   *
   * @param reference the target and its columns
   */
  public record EntityKey(ToOneAttribute reference) implements MapKey {}

  /**
   * What {@code @OrderColumn} says, or is implied for an array.
   *
   * @param column its name and size
   * @param base the first position, by {@code @ListIndexBase}
   */
  public record IndexColumn(ColumnDeclaration column, int base) {}

  /** Where a collection lies. */
  public sealed interface Storage permits InTable, InTarget {}

  /**
   * In a table of its own: a join table or collection table.
   *
   * @param table as declared
   */
  public record InTable(JoinTableDeclaration table) implements Storage {}

  /**
   * In columns of the target's table: a one-to-many with {@code @JoinColumn}.
   *
   * @param joinColumns as declared, at least one
   * @param foreignKey what {@code @JoinColumns(foreignKey)} says
   * @param comment what Hibernate's {@code @Comment} says
   */
  public record InTarget(
      List<JoinColumnDeclaration> joinColumns,
      ForeignKeyDeclaration foreignKey,
      Optional<String> comment)
      implements Storage {
    /** Copies the list. */
    public InTarget {
      joinColumns = List.copyOf(joinColumns);
    }
  }
}
