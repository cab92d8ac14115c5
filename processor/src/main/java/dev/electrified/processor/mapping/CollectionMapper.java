package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.CollectionAttribute.AttributeKey;
import dev.electrified.processor.entity.CollectionAttribute.BasicElement;
import dev.electrified.processor.entity.CollectionAttribute.EmbeddableElement;
import dev.electrified.processor.entity.CollectionAttribute.EmbeddableKey;
import dev.electrified.processor.entity.CollectionAttribute.EntityElement;
import dev.electrified.processor.entity.CollectionAttribute.EntityKey;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.JoinTableDeclaration;
import dev.electrified.processor.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Maps a collection to a table of its own.
 *
 * <p>Source: Hibernate ORM 7.4, measured: which sort of collection has which key.
 */
final class CollectionMapper {
  private final Entity entity;
  private final CollectionAttribute attribute;
  private final Drafts drafts;
  private final GeneratorMapper generators;
  private final JoinTables tables;

  CollectionMapper(
      Entity entity, CollectionAttribute attribute, Drafts drafts, GeneratorMapper generators) {
    this.entity = entity;
    this.attribute = attribute;
    this.drafts = drafts;
    this.generators = generators;
    tables = new JoinTables(entity, drafts);
  }

  /**
   * Maps it.
   *
   * @param inverse name of the attribute on the other side, if there is one
   */
  void map(JoinTableDeclaration declaration, Optional<String> inverse) {
    Optional<MappedKey> owner =
        drafts.key(entity.className()).filter(key -> !key.columns().isEmpty());
    if (owner.isEmpty()) {
      return;
    }
    boolean electrified = attribute.electric().electrified().isPresent();
    TableDraft view =
        tables.open(attribute, declaration.table(), impliedTable(owner.get()), electrified);
    ElementColumns content = new ElementColumns(view, drafts, generators);
    ResolvedReference ownerColumns =
        tables.addColumns(
            view,
            attribute,
            inverse.orElse(entity.name()),
            declaration.joinColumns(),
            owner.get(),
            true);
    if (ownerColumns.columns().isEmpty()) {
      return;
    }
    tables.addForeignKey(
        view, attribute, ownerColumns, owner.get(), declaration.foreignKey(), attribute.onDelete());
    List<KeyColumn> element = element(view, content, declaration, inverse.isPresent());
    List<KeyColumn> index =
        attribute.index().isPresent()
            ? content.add(attribute.index().get(), attribute, true)
            : List.of();
    List<KeyColumn> mapKey =
        attribute.mapKey().isPresent() ? content.add(attribute.mapKey().get(), true) : List.of();
    List<KeyColumn> byAttribute = tables.keyColumns(ownerColumns.byAttribute(), attribute);
    if (!view.table().isOfEntity()) {
      addKey(view, content, byAttribute, element, index, mapKey);
    }
    if (attribute.electric().hasAccessRules()) {
      drafts.context().associations().add(association(view.name(), byAttribute, element, mapKey));
    }
  }

  /** The table as access rules see it. */
  private AssociationTable association(
      String table, List<KeyColumn> owner, List<KeyColumn> element, List<KeyColumn> mapKey) {
    AssociationTable association = new AssociationTable(entity, attribute, table);
    association.addReference(owner, entity.className());
    if (attribute.element() instanceof EntityElement entities) {
      association.addTarget(element, entities.target());
    } else if (attribute.element() instanceof EmbeddableElement embeddable) {
      association.addEmbeddable("", embeddable.attributes(), element);
    }
    if (attribute.mapKey().orElse(null) instanceof EntityKey key) {
      association.addReference(mapKey, key.reference().target());
    } else if (attribute.mapKey().orElse(null) instanceof EmbeddableKey key) {
      association.addEmbeddable("key.", key.attributes(), mapKey);
    }
    return association;
  }

  private String impliedTable(MappedKey owner) {
    if (attribute.element() instanceof EntityElement element) {
      Optional<MappedKey> target = drafts.key(element.target());
      return drafts
          .context()
          .names()
          .joinTable(
              tables.tableOwner(entity),
              tables.tableOwner(target.map(MappedKey::entity).orElse(entity)),
              attribute.name());
    }
    String name = entity.name() + "_" + attribute.name();
    return owner.tableQuoted() ? "`" + name + "`" : name;
  }

  private List<KeyColumn> element(
      TableDraft view,
      ElementColumns content,
      JoinTableDeclaration declaration,
      boolean bidirectional) {
    if (attribute.element() instanceof BasicElement element) {
      return content.add(element.value().inCollection());
    }
    if (attribute.element() instanceof EmbeddableElement element) {
      return content.add(element.attributes());
    }
    EntityElement element = (EntityElement) attribute.element();
    Optional<MappedKey> target = tables.target(attribute, element.target(), view);
    if (target.isEmpty()) {
      return List.of();
    }
    ResolvedReference columns =
        tables.addColumns(
            view,
            attribute,
            attribute.name(),
            declaration.inverseJoinColumns(),
            target.get(),
            true);
    boolean constrained = columns.toKey() || bidirectional;
    if (!columns.columns().isEmpty() && !attribute.noConstraint() && constrained) {
      tables.addForeignKey(
          view,
          attribute,
          columns,
          target.get(),
          declaration.inverseForeignKey(),
          Optional.empty());
    }
    return tables.keyColumns(columns.byAttribute(), attribute);
  }

  private void addKey(
      TableDraft view,
      ElementColumns content,
      List<KeyColumn> owner,
      List<KeyColumn> element,
      List<KeyColumn> index,
      List<KeyColumn> mapKey) {
    boolean one = isOneToMany(attribute);
    boolean set = attribute.shape() == CollectionAttribute.Shape.SET;
    if (one && !set && !element.isEmpty()) {
      addUnique(view, element);
    }
    switch (attribute.shape()) {
      case BAG -> {}
      case LIST -> setKey(view, index, owner);
      case MAP -> {
        boolean ofElement =
            attribute.mapKey().isPresent() && attribute.mapKey().get() instanceof AttributeKey;
        setKey(view, owner, ofElement ? element : mapKey);
      }
      case SET -> {
        if (element.isEmpty() || ElementColumns.isLarge(attribute.element())) {
          return;
        }
        if (!one && view.constraints().declaresUniques()) {
          // Hibernate has the declared constraints do.
          return;
        }
        if (content.isNullable(element)) {
          List<KeyColumn> all = new ArrayList<>(owner);
          all.addAll(element);
          if (!view.table().home().equals(entity)
              && !view.constraints().isUnique(JoinTables.names(all))) {
            reportShared(view);
            return;
          }
          addUnique(view, all);
        } else if (one) {
          setKey(view, element, List.of());
        } else {
          setKey(view, owner, element);
        }
      }
    }
  }

  private void addUnique(TableDraft view, List<KeyColumn> columns) {
    view.constraints()
        .addUnique(
            JoinTables.names(columns), attribute.subject(), entity.className(), attribute.path());
  }

  private void setKey(TableDraft view, List<KeyColumn> some, List<KeyColumn> others) {
    List<KeyColumn> all = new ArrayList<>(some);
    all.addAll(others);
    all.sort(KeyColumn.ORDER_IN_COLLECTION);
    List<String> names = JoinTables.names(all);
    List<String> known = view.builder().key().columns();
    boolean other = !known.isEmpty() && !known.equals(names);
    if (other && (isOfRelative(view) || isOfOtherSort(view))) {
      reportShared(view);
    } else {
      drafts.setKey(view.table(), names);
      view.table().keyedBy(attribute);
    }
  }

  /** Whether the table is that of another entity of the hierarchy. */
  private boolean isOfRelative(TableDraft view) {
    Entity home = view.table().home();
    Hierarchies hierarchies = drafts.hierarchies();
    return !home.equals(entity) && hierarchies.root(home).equals(hierarchies.root(entity));
  }

  /**
   * Whether the collection that said the key is another sort of association, or is declared in a
   * class below this one's: the last one by name has a say only among those that are alike.
   */
  private boolean isOfOtherSort(TableDraft view) {
    Optional<CollectionAttribute> said = view.table().keyedBy();
    if (said.isEmpty()) {
      return false;
    }
    CollectionAttribute other = said.get();
    boolean below =
        !other.subject().type().equals(attribute.subject().type())
            && entity.attributes().indexOf(other) > entity.attributes().indexOf(attribute);
    return below || isOneToMany(other) != isOneToMany(attribute);
  }

  private static boolean isOneToMany(CollectionAttribute collection) {
    return collection.element() instanceof EntityElement entities && !entities.many();
  }

  private void reportShared(TableDraft view) {
    view.report(
        Rule.UNSUPPORTED_MAPPING,
        attribute.subject(),
        "`"
            + view.label(attribute)
            + "` lies in the table `"
            + view.name()
            + "` beside another collection, and which of them has a say in its key is for Hibernate"
            + " to choose",
        "Give it a table of its own, `@"
            + (attribute.element() instanceof EntityElement ? "JoinTable" : "CollectionTable")
            + "(name = \"…\")`");
  }
}
