package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps the references of one table: columns of the types of the columns they refer to. */
final class ToOneMapper {
  private final TableDraft table;
  private final Drafts drafts;

  ToOneMapper(TableDraft table, Drafts drafts) {
    this.table = table;
    this.drafts = drafts;
  }

  /** Adds the reference's columns, and its foreign key unless the model wants none. */
  void map(ToOneAttribute attribute) {
    Optional<MappedKey> found = drafts.key(attribute.target());
    if (found.isEmpty()) {
      table.report(
          Rule.UNKNOWN_NAME,
          attribute.subject(),
          "`"
              + table.label(attribute)
              + "` refers to `"
              + attribute.target()
              + "`, which is no entity",
          "Annotate it with `@Entity`");
      return;
    }
    MappedKey target = found.get();
    if (attribute.withoutColumn()) {
      return;
    }
    if (target.columns().isEmpty()) {
      if (target.entity().foreign()) {
        table.report(
            Rule.UNSUPPORTED_MAPPING,
            attribute.subject(),
            "`"
                + table.label(attribute)
                + "` refers to `"
                + attribute.target()
                + "`, whose key is not supported by this release",
            "Refer to an entity with a single, basic `@Id`");
      }
      return;
    }
    References.Result result = drafts.references().resolve(attribute, target);
    if (result.columns().isEmpty()) {
      table.report(
          Rule.UNKNOWN_NAME,
          result.subject(),
          "`" + table.label(attribute) + "` " + result.problem(),
          "Give it a `@JoinColumn` for each column of the key of `"
              + target.entity().simpleName()
              + "`, each with its `referencedColumnName`: `"
              + String.join("`, `", target.names())
              + "`");
      return;
    }
    List<String> names = addColumns(attribute, result);
    addUniques(attribute, result, names);
    addForeignKey(attribute, target, result, names);
  }

  private List<String> addColumns(ToOneAttribute attribute, References.Result result) {
    boolean key = attribute.id() || attribute.mapsId().isPresent();
    List<String> names = new ArrayList<>();
    for (ReferenceColumn column : result.columns()) {
      String name =
          table.columnName(
              attribute, column.logical(), column.subject(attribute.subject()), "JoinColumn");
      boolean required = key || !attribute.optional() || column.required();
      names.add(name);
      table.addColumn(
          Column.of(name, column.target().type(), !required), attribute, column.readOnly());
    }
    return names;
  }

  private void addUniques(ToOneAttribute attribute, References.Result result, List<String> names) {
    boolean key = attribute.id() || attribute.mapsId().isPresent();
    if (attribute.oneToOne() && !key) {
      addUnique(names, attribute.subject(), attribute);
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      ReferenceColumn column = result.columns().get(i);
      if (column.join().isPresent() && column.join().get().unique()) {
        addUnique(List.of(names.get(i)), column.join().get().subject().value("unique"), attribute);
      }
    }
  }

  private void addUnique(List<String> columns, Subject subject, ToOneAttribute attribute) {
    table.constraints().addUnique(columns, subject, table.entity().className(), attribute.path());
  }

  private void addForeignKey(
      ToOneAttribute attribute, MappedKey target, References.Result result, List<String> names) {
    List<String> referenced =
        result.columns().stream().map(column -> column.target().name()).toList();
    TableDraft other = drafts.of(target.entity());
    if (!result.toKey() && !other.table().foreign()) {
      other
          .constraints()
          .addUnique(referenced, attribute.subject(), table.entity().className(), attribute.path());
    }
    if (!attribute.withoutConstraint() && drafts.canBeReferenced(target.entity())) {
      new ForeignKeys(table)
          .add(
              names,
              other.table(),
              referenced,
              attribute.foreignKey(),
              attribute.onDelete(),
              attribute.subject(),
              attribute.path());
    }
  }
}
