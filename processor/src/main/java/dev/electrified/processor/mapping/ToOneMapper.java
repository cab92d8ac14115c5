package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.JoinColumnDeclaration;
import dev.electrified.processor.entity.ToOneAttribute;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Maps the references of one table: columns of the type of the key they refer to. */
final class ToOneMapper {
  private final TableDraft table;
  private final Map<String, MappedKey> keys;

  ToOneMapper(TableDraft table, Map<String, MappedKey> keys) {
    this.table = table;
    this.keys = keys;
  }

  /** Adds the reference's column, and its foreign key unless the model wants none. */
  void map(ToOneAttribute attribute) {
    MappedKey target = keys.get(attribute.target());
    if (target == null) {
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
    if (target.type().isEmpty()) {
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
    JoinColumnDeclaration join =
        attribute.joinColumns().isEmpty()
            ? JoinColumnDeclaration.none(attribute.subject())
            : attribute.joinColumns().get(0);
    if (join.referencedColumn().isPresent()
        && !table.names().resolve(join.referencedColumn().get()).equals(target.column())) {
      table.report(
          Rule.UNSUPPORTED_MAPPING,
          join.subject().value("referencedColumnName"),
          "`"
              + table.label(attribute)
              + "` refers to the column `"
              + join.referencedColumn().get()
              + "`, and references to other columns than the key are not supported by this"
              + " release",
          "Refer to the key `" + target.column() + "`");
      return;
    }
    String name =
        table.columnName(
            attribute,
            join.name().isPresent()
                ? join.name()
                : Optional.of(target.referenceName(attribute.name())),
            join.subject(),
            "JoinColumn");
    boolean nullable = join.nullable() && attribute.optional();
    if (!table.addColumn(Column.of(name, target.type().get(), nullable), attribute)) {
      return;
    }
    if (join.unique()) {
      table
          .constraints()
          .addUnique(List.of(name), join.subject().value("unique"), attribute.path());
    }
    if (!attribute.foreignKey().noConstraint()) {
      addForeignKey(attribute, name, target);
    }
  }

  private void addForeignKey(ToOneAttribute attribute, String column, MappedKey target) {
    Optional<String> declared = attribute.foreignKey().name();
    if (declared.isPresent()) {
      Subject subject = attribute.foreignKey().subject().value("name");
      String what = "foreign key of `" + table.label(attribute) + "`";
      declared =
          Optional.of(table.names().constraintName(declared.get(), subject, table.entity(), what));
    }
    ForeignKey.OnDelete onDelete =
        attribute.onDelete().isPresent()
            ? ForeignKey.OnDelete.valueOf(attribute.onDelete().get().toUpperCase(Locale.ROOT))
            : ForeignKey.OnDelete.NO_ACTION;
    ForeignKey foreignKey =
        new ForeignKey(
            table
                .constraintNames()
                .foreignKey(table.name(), List.of(column), target.table(), declared),
            List.of(column),
            target.table(),
            List.of(target.column()),
            onDelete);
    table.builder().foreignKey(foreignKey);
    table
        .origins()
        .add(
            FactKey.foreignKey(table.name(), foreignKey.identity()),
            new Origin(attribute.subject(), table.entity().className(), attribute.path()));
  }
}
