package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Attribute;
import dev.electrified.processor.entity.CollectionAttribute;
import dev.electrified.processor.entity.CollectionAttribute.AttributeKey;
import dev.electrified.processor.entity.CollectionAttribute.EntityElement;
import dev.electrified.processor.entity.CollectionAttribute.InTarget;
import dev.electrified.processor.entity.CollectionAttribute.IndexColumn;
import dev.electrified.processor.entity.CollectionAttribute.MapKey;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.InverseAttribute;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Adds the columns that collections of entities have in the table of their target. */
final class TargetColumns {
  private final Entity entity;
  private final Drafts drafts;
  private final GeneratorMapper generators;
  private final JoinTables tables;

  TargetColumns(Entity entity, Drafts drafts, GeneratorMapper generators) {
    this.entity = entity;
    this.drafts = drafts;
    this.generators = generators;
    tables = new JoinTables(entity, drafts);
  }

  /** Maps a one-to-many with join columns. */
  void map(CollectionAttribute attribute, InTarget storage) {
    Optional<MappedKey> owner =
        drafts.key(entity.className()).filter(key -> !key.columns().isEmpty());
    List<TableDraft> views = views(attribute, ((EntityElement) attribute.element()).target());
    if (owner.isEmpty()) {
      return;
    }
    Optional<String> onDelete = attribute.onDelete();
    for (TableDraft view : views) {
      ResolvedReference columns =
          tables.addColumns(
              view, attribute, attribute.name(), storage.joinColumns(), owner.get(), false);
      if (!columns.columns().isEmpty() && !attribute.noConstraint()) {
        tables.addForeignKey(view, attribute, columns, owner.get(), storage.foreignKey(), onDelete);
      }
      addContent(view, attribute, attribute.index(), attribute.mapKey());
      onDelete = Optional.empty(); // Hibernate leaves it out where a table repeats another
    }
    if (!views.isEmpty() && storage.comment().isPresent()) {
      views.get(0).builder().comment(storage.comment());
    }
  }

  /** Maps the key or position of an inverse side, if it has a column. */
  void map(InverseAttribute attribute) {
    attribute.onDelete().ifPresent(action -> mapOnDelete(attribute, action));
    attribute.comment().ifPresent(text -> mapComment(attribute, text));
    boolean key =
        attribute.mapKey().isPresent() && !(attribute.mapKey().get() instanceof AttributeKey);
    if (!key && attribute.index().isEmpty()) {
      return;
    }
    if (attribute.kind() == InverseAttribute.Kind.MANY_TO_MANY) {
      TableDraft own = drafts.of(entity);
      own.report(
          Rule.UNSUPPORTED_MAPPING,
          attribute.subject(),
          "`"
              + own.label(attribute)
              + "` is mapped by the other side, and has a key or position in a column of its"
              + " own, which is not supported by this release",
          "Make it a `Set`, or give it a `@MapKey`");
      return;
    }
    for (TableDraft view : views(attribute, attribute.target())) {
      addContent(view, attribute, attribute.index(), attribute.mapKey());
    }
  }

  /**
   * A comment on an inverse side is one on the table of the other side.
   *
   * <p>Source: Hibernate ORM 7.4, measured: in place of that table's own.
   */
  private void mapComment(InverseAttribute attribute, String text) {
    TableDraft own = drafts.of(entity);
    if (attribute.kind() == InverseAttribute.Kind.MANY_TO_MANY) {
      own.report(
          Rule.UNSUPPORTED_MAPPING,
          attribute.subject(),
          "`"
              + own.label(attribute)
              + "` is mapped by the other side, and has a `@Comment` on the join table, which is"
              + " not supported by this release",
          "Put the `@Comment` on the other side");
      return;
    }
    Optional<Entity> target = drafts.key(attribute.target()).map(MappedKey::entity);
    if (target.isPresent() && !target.get().foreign()) {
      drafts.of(target.get()).builder().comment(Optional.of(text));
    }
  }

  /** What an inverse side says of deletes holds for the foreign key of the other side. */
  private void mapOnDelete(InverseAttribute attribute, String action) {
    Optional<MappedKey> own = drafts.key(entity.className());
    Optional<Entity> target = drafts.key(attribute.target()).map(MappedKey::entity);
    if (own.isEmpty() || target.isEmpty() || target.get().foreign()) {
      return;
    }
    for (Entity level : drafts.hierarchies().chain(target.get())) {
      if (level.findAttribute(attribute.mappedBy()).orElse(null) instanceof ToOneAttribute toOne
          && toOne.joinTable().isEmpty()) {
        ResolvedReference columns = drafts.references().resolve(toOne, own.get());
        Table.Builder other = drafts.of(level).builder();
        List<String> names = JoinTables.names(tables.keyColumns(columns, toOne));
        Optional<ForeignKey> known = other.findForeignKey(names, drafts.of(entity).name());
        if (known.isPresent() && toOne.onDelete().isEmpty()) {
          other.foreignKey(
              known
                  .get()
                  .withOnDelete(ForeignKey.OnDelete.valueOf(action.toUpperCase(Locale.ROOT))));
        }
      }
    }
  }

  private void addContent(
      TableDraft view, Attribute attribute, Optional<IndexColumn> index, Optional<MapKey> mapKey) {
    ElementColumns content = new ElementColumns(view, drafts, generators);
    index.ifPresent(column -> content.add(column, attribute, false));
    mapKey.ifPresent(column -> content.add(column, false));
  }

  /**
   * The entity's views of the target's table, and of those that repeat it; none when there is no
   * table, which has been said.
   */
  private List<TableDraft> views(Attribute attribute, String target) {
    TableDraft own = drafts.of(entity);
    Optional<MappedKey> key = tables.target(attribute, target, own);
    if (key.isEmpty()) {
      return List.of();
    }
    Entity home = key.get().entity();
    if (home.foreign() || !drafts.hierarchies().hasTable(home)) {
      own.report(
          Rule.UNSUPPORTED_MAPPING,
          attribute.subject(),
          "`"
              + own.label(attribute)
              + "` has columns in the table of `"
              + home.simpleName()
              + "`, which "
              + (home.foreign() ? "belongs to another module" : "has none"),
          "Map it by a `@ManyToOne` there, with `mappedBy`");
      return List.of();
    }
    List<TableDraft> views = new ArrayList<>();
    views.add(new TableDraft(drafts.of(home).table(), entity, drafts.context(), false));
    if (drafts.hierarchies().isSpread(home)) {
      for (Entity below : drafts.hierarchies().withDescendants(home)) {
        if (!below.equals(home) && drafts.hierarchies().hasTable(below)) {
          TableDraft view =
              new TableDraft(drafts.of(below).table(), entity, drafts.context(), false);
          views.add(view.silent(new Findings()));
        }
      }
    }
    return views;
  }
}
