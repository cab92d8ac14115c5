package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.CollectionAttribute.BasicElement;
import dev.electrified.processor.entity.CollectionAttribute.BasicKey;
import dev.electrified.processor.entity.CollectionAttribute.Element;
import dev.electrified.processor.entity.CollectionAttribute.EmbeddableElement;
import dev.electrified.processor.entity.CollectionAttribute.EmbeddableKey;
import dev.electrified.processor.entity.CollectionAttribute.EntityKey;
import dev.electrified.processor.entity.CollectionAttribute.IndexColumn;
import dev.electrified.processor.entity.CollectionAttribute.MapKey;
import dev.electrified.processor.entity.JavaType;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.entity.ValueType;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds the columns of a collection's elements, keys and positions to a table. */
final class ElementColumns {
  private final TableDraft view;
  private final Drafts drafts;
  private final GeneratorMapper generators;

  ElementColumns(TableDraft view, Drafts drafts, GeneratorMapper generators) {
    this.view = view;
    this.drafts = drafts;
    this.generators = generators;
  }

  /** Adds the column of a value; returns it as a part of a key. */
  List<KeyColumn> add(BasicAttribute value) {
    new BasicMapper(view, generators).map(value);
    return present(drafts.references().basicColumn(value, view.entity()).stream().toList());
  }

  /** Adds the columns of an embeddable, in the order of its attributes. */
  List<KeyColumn> add(List<Attribute> attributes) {
    List<KeyColumn> columns = new ArrayList<>();
    for (Attribute attribute : attributes) {
      if (attribute instanceof BasicAttribute basic) {
        columns.addAll(add(basic));
      } else if (attribute instanceof ToOneAttribute toOne) {
        columns.addAll(add(toOne));
      }
    }
    return columns;
  }

  /**
   * Adds the columns of a key that is an entity.
   *
   * <p>Source: Hibernate ORM 7.4, measured: one that refers to another column than the entity's key
   * has no foreign key, and is read as if it were the key.
   */
  private List<KeyColumn> addKey(ToOneAttribute reference) {
    Optional<MappedKey> target = drafts.key(reference.target());
    if (target.isPresent()) {
      ResolvedReference result = drafts.references().resolve(reference, target.get());
      if (!result.columns().isEmpty() && !result.toKey()) {
        view.report(
            Rule.UNSUPPORTED_MAPPING,
            result.columns().get(0).place(reference.subject()),
            "The keys of `"
                + view.label(reference)
                + "` refer to another column than the key of `"
                + target.get().entity().simpleName()
                + "`, which is not supported by this release",
            "Leave `referencedColumnName` out");
        return List.of();
      }
    }
    return add(reference);
  }

  private List<KeyColumn> add(ToOneAttribute toOne) {
    new ToOneMapper(view, drafts, false).map(toOne);
    Optional<MappedKey> target = drafts.key(toOne.target());
    List<KeyColumn> columns = new ArrayList<>();
    if (target.isPresent() && !toOne.withoutColumn()) {
      for (ReferenceColumn column : drafts.references().resolve(toOne, target.get()).columns()) {
        columns.add(drafts.references().keyColumn(toOne.path(), column));
      }
    }
    return present(columns);
  }

  /**
   * Adds the columns of a map's key.
   *
   * <p>Source: Hibernate ORM 7.4, measured: beside the attributes of an entity they take NULL, but
   * those of an embeddable as it says itself.
   *
   * @param required whether they take no NULL
   */
  List<KeyColumn> add(MapKey key, boolean required) {
    if (!required && key instanceof BasicKey basic && isAttribute(basic.value())) {
      return List.of();
    }
    Set<String> known = Set.copyOf(view.table().owners().keySet());
    List<KeyColumn> columns =
        key instanceof BasicKey basic
            ? add(basic.value())
            : key instanceof EmbeddableKey embeddable
                ? add(embeddable.attributes())
                : key instanceof EntityKey entity ? addKey(named(entity.reference())) : List.of();
    for (KeyColumn column : columns) {
      // What is an attribute's column too is as the attribute says.
      if (required || (!(key instanceof EmbeddableKey) && !known.contains(column.name()))) {
        setNullable(column.name(), !required);
      }
    }
    return columns;
  }

  /** Whether the column is an attribute's, which has the say of it. */
  private boolean isAttribute(BasicAttribute value) {
    return drafts
        .references()
        .basicColumn(value, view.entity())
        .filter(column -> view.table().owners().containsKey(column.name()))
        .isPresent();
  }

  /** A key that is an entity has one column, called as other keys are. */
  private static ToOneAttribute named(ToOneAttribute reference) {
    if (!reference.joinColumns().isEmpty() && reference.joinColumns().get(0).name().isPresent()) {
      return reference;
    }
    JoinColumnDeclaration said =
        reference.joinColumns().isEmpty()
            ? JoinColumnDeclaration.none(reference.subject())
            : reference.joinColumns().get(0);
    List<JoinColumnDeclaration> columns = new ArrayList<>(reference.joinColumns());
    if (!columns.isEmpty()) {
      columns.remove(0);
    }
    columns.add(0, said.named(reference.name()));
    return reference.withJoinColumns(columns);
  }

  /**
   * Adds the column of a position, with its check.
   *
   * @param required whether it takes no NULL
   */
  List<KeyColumn> add(IndexColumn index, Attribute collection, boolean required) {
    BasicAttribute position =
        new BasicAttribute(
            collection.path() + "_ORDER",
            collection.subject(),
            false,
            ValueType.of(new JavaType("java.lang.Integer", JavaType.Kind.OTHER, List.of())),
            index.column(),
            false,
            Optional.empty(),
            false,
            false,
            List.of(),
            List.of());
    List<KeyColumn> columns = add(position);
    for (KeyColumn column : columns) {
      PhysicalTable.Owner owner = view.table().owners().get(column.name());
      if (owner == null || !owner.label().equals(view.label(position))) {
        // The column is an attribute's, which has the say of it.
        continue;
      }
      setNullable(column.name(), !required);
      if (!view.electrified()) {
        String condition = Identifier.sql(column.name()) + " >= " + index.base();
        String name = view.constraintNames().check(view.name(), column.name(), condition);
        view.builder().check(SqlCheck.of(name, List.of(column.name()), condition));
      }
    }
    return columns;
  }

  /** Whether the values are too large for a key, which Hibernate then leaves out. */
  static boolean isLarge(Element element) {
    if (element instanceof BasicElement basic) {
      return ColumnTypeMapping.isLarge(basic.value());
    }
    return element instanceof EmbeddableElement embeddable
        && embeddable.attributes().stream()
            .anyMatch(
                attribute ->
                    attribute instanceof BasicAttribute basic && ColumnTypeMapping.isLarge(basic));
  }

  /** Whether any of these columns takes NULL. */
  boolean isNullable(List<KeyColumn> columns) {
    for (KeyColumn column : columns) {
      PhysicalTable.Owner owner = view.table().owners().get(column.name());
      if (owner == null || owner.column().nullable()) {
        return true;
      }
    }
    return false;
  }

  private List<KeyColumn> present(List<KeyColumn> columns) {
    return columns.stream()
        .filter(column -> view.table().owners().containsKey(column.name()))
        .toList();
  }

  private void setNullable(String name, boolean nullable) {
    PhysicalTable.Owner owner = view.table().owners().get(name);
    if (owner == null) {
      return;
    }
    Column column = owner.column().withNullable(nullable);
    view.builder().column(column);
    view.table()
        .owners()
        .put(
            name, new PhysicalTable.Owner(owner.entity(), owner.label(), owner.readOnly(), column));
  }
}
