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
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Table;
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
    Optional<TableDraft> view = view(attribute, ((EntityElement) attribute.element()).target());
    if (owner.isEmpty() || view.isEmpty()) {
      return;
    }
    References.Result columns =
        tables.addColumns(
            view.get(), attribute, attribute.name(), storage.joinColumns(), owner.get(), false);
    if (!columns.columns().isEmpty() && !attribute.noConstraint()) {
      tables.addForeignKey(
          view.get(), attribute, columns, owner.get(), storage.foreignKey(), attribute.onDelete());
    }
    addContent(view.get(), attribute, attribute.index(), attribute.mapKey());
  }

  /** Maps the key or position of an inverse side, if it has a column. */
  void map(InverseAttribute attribute) {
    attribute.onDelete().ifPresent(action -> mapOnDelete(attribute, action));
    boolean key =
        attribute.mapKey().isPresent() && !(attribute.mapKey().get() instanceof AttributeKey);
    if (!key && attribute.index().isEmpty()) {
      return;
    }
    Optional<TableDraft> view = view(attribute, attribute.target());
    if (view.isEmpty()) {
      return;
    }
    if (attribute.kind() == InverseAttribute.Kind.MANY_TO_MANY) {
      view.get()
          .report(
              Rule.UNSUPPORTED_MAPPING,
              attribute.subject(),
              "`"
                  + view.get().label(attribute)
                  + "` is mapped by the other side, and has a key or position in a column of its"
                  + " own, which is not supported by this release",
              "Make it a `Set`, or give it a `@MapKey`");
      return;
    }
    addContent(view.get(), attribute, attribute.index(), attribute.mapKey());
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
        References.Result columns = drafts.references().resolve(toOne, own.get());
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

  /** The entity's view of the target's table; empty when there is none, which has been said. */
  private Optional<TableDraft> view(Attribute attribute, String target) {
    TableDraft own = drafts.of(entity);
    Optional<MappedKey> key = tables.target(attribute, target, own);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    boolean spread = drafts.hierarchies().isSpread(key.get().entity());
    if (key.get().entity().foreign()
        || spread
        || !drafts.hierarchies().hasTable(key.get().entity())) {
      own.report(
          Rule.UNSUPPORTED_MAPPING,
          attribute.subject(),
          "`"
              + own.label(attribute)
              + "` has columns in the table of `"
              + key.get().entity().simpleName()
              + "`, which "
              + (key.get().entity().foreign()
                  ? "belongs to another module"
                  : spread ? "has several" : "has none"),
          "Map it by a `@ManyToOne` there, with `mappedBy`");
      return Optional.empty();
    }
    return Optional.of(
        new TableDraft(drafts.of(key.get().entity()).table(), entity, drafts.context(), false));
  }
}
