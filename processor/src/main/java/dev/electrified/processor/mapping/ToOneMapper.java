package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.Column;
import java.util.ArrayList;
import java.util.Comparator;
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
    if (isSizedByIdClass(attribute, result)) {
      table.report(
          Rule.UNSUPPORTED_MAPPING,
          attribute.subject(),
          "The key `"
              + table.label(attribute)
              + "` refers to a key with a size of its own, which Hibernate does not take over into a"
              + " composite key",
          "Leave the size of the key of `"
              + target.entity().simpleName()
              + "` at its default, or use an `@EmbeddedId` with `@MapsId`");
      return;
    }
    List<String> names = addColumns(attribute, result);
    addUniques(attribute, result, names);
    addForeignKey(attribute, target, result, names);
  }

  /**
   * Whether the size of a key's column would come from the id class, which is not read for it.
   *
   * <p>Source: Hibernate ORM 7.4, measured: {@code varchar(255)} for a reference to {@code
   * varchar(10)}.
   */
  private boolean isSizedByIdClass(ToOneAttribute attribute, References.Result result) {
    boolean part =
        attribute.id()
            && table.entity().embeddedId().isEmpty()
            && drafts
                .key(table.entity().className())
                .filter(key -> key.columns().size() > result.columns().size())
                .isPresent();
    return part
        && result.columns().stream()
            .map(column -> column.target().type().sql())
            .anyMatch(sql -> sql.indexOf('(') >= 0 && !sql.equals("varchar(255)"));
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
      addUnique(byAttribute(result, names), attribute.subject(), attribute);
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      ReferenceColumn column = result.columns().get(i);
      if (column.join().isPresent() && column.join().get().unique()) {
        addUnique(List.of(names.get(i)), column.join().get().subject().value("unique"), attribute);
      }
    }
  }

  /** A unique constraint has its columns by the attributes of the key they refer to. */
  private static List<String> byAttribute(References.Result result, List<String> names) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> result.columns().get(i).target().attribute()));
    return order.stream().map(names::get).toList();
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
