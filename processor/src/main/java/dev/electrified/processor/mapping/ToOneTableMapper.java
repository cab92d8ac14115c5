package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.JoinTableDeclaration;
import dev.electrified.processor.entity.ToOneAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps a reference that lies in a join table. */
final class ToOneTableMapper {
  private final Entity entity;
  private final Drafts drafts;
  private final JoinTables tables;

  ToOneTableMapper(Entity entity, Drafts drafts) {
    this.entity = entity;
    this.drafts = drafts;
    tables = new JoinTables(entity, drafts);
  }

  /** Maps it. */
  void map(ToOneAttribute attribute, JoinTableDeclaration declaration) {
    Optional<MappedKey> owner =
        drafts.key(entity.className()).filter(key -> !key.columns().isEmpty());
    Optional<MappedKey> target = tables.target(attribute, attribute.target(), drafts.of(entity));
    if (owner.isEmpty() || target.isEmpty()) {
      return;
    }
    String implied =
        drafts
            .context()
            .names()
            .joinTable(
                tables.tableOwner(entity),
                tables.tableOwner(target.get().entity()),
                attribute.name());
    TableDraft view =
        tables.open(
            attribute,
            declaration.table(),
            implied,
            attribute.electric().electrified().isPresent());
    ResolvedReference own =
        tables.addColumns(
            view,
            attribute,
            "",
            declaration.joinColumns().isEmpty()
                ? sameNames(attribute, owner.get())
                : declaration.joinColumns(),
            owner.get(),
            true);
    ResolvedReference columns =
        tables.addColumns(
            view,
            attribute,
            attribute.name(),
            declaration.inverseJoinColumns(),
            target.get(),
            true);
    if (own.columns().isEmpty() || columns.columns().isEmpty()) {
      return;
    }
    tables.addForeignKey(
        view, attribute, own, owner.get(), declaration.foreignKey(), Optional.empty());
    if (!attribute.withoutConstraint()) {
      tables.addForeignKey(
          view,
          attribute,
          columns,
          target.get(),
          declaration.inverseForeignKey(),
          attribute.onDelete());
    }
    List<KeyColumn> key = new ArrayList<>(tables.keyColumns(own, attribute));
    key.sort(KeyColumn.ORDER);
    drafts.setKey(view.table(), JoinTables.names(key));
    if (attribute.electric().hasAccessRules()) {
      AssociationTable association = new AssociationTable(entity, attribute, view.name());
      association.addReference(key, entity.className());
      association.addTarget(tables.keyColumns(columns, attribute), attribute.target());
      drafts.context().associations().add(association);
    }
    if (attribute.oneToOne()) {
      view.constraints()
          .addUnique(
              JoinTables.names(tables.keyColumns(columns.byAttribute(), attribute)),
              attribute.subject(),
              entity.className(),
              attribute.path());
    }
  }

  /** Columns that are called as those of the key they refer to. */
  private static List<JoinColumnDeclaration> sameNames(ToOneAttribute attribute, MappedKey key) {
    List<JoinColumnDeclaration> columns = new ArrayList<>();
    for (KeyColumn column : key.columns()) {
      String name = column.quoted() ? "`" + column.logical() + "`" : column.logical();
      columns.add(JoinColumnDeclaration.none(attribute.subject()).named(name).to(name));
    }
    return columns;
  }
}
