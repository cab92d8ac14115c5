package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.ForeignKeyDeclaration;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.ForeignKey.OnDelete;
import dev.electrified.processor.schema.SqlFragment;
import dev.electrified.processor.sql.Identifier;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Adds foreign keys to a table. */
final class ForeignKeys {
  /** Of {@code foreign key (a) references b}. */
  private static final int LEAST_WORDS = 5;

  private final TableDraft table;

  ForeignKeys(TableDraft table) {
    this.table = table;
  }

  /**
   * Adds a foreign key, unless the model wants none.
   *
   * @param columns of this table
   * @param target the table they refer to
   * @param referenced columns of that table, in the order of {@code columns}
   * @param declaration what the model says of the foreign key
   * @param onDelete as declared, by the name of its constant
   * @param subject where it comes from
   * @param attribute path of the attribute it comes from; empty when it is none
   */
  void add(
      List<String> columns,
      PhysicalTable target,
      List<String> referenced,
      ForeignKeyDeclaration declaration,
      Optional<String> onDelete,
      Subject subject,
      String attribute) {
    if (declaration.noConstraint() || columns.isEmpty()) {
      return;
    }
    Optional<ForeignKey> other = table.builder().findOtherForeignKey(columns, target.name());
    if (other.isPresent()) {
      refuseSecond(other.get(), target, subject, attribute);
      return;
    }
    Optional<String> declared = declaration.name();
    if (declared.isPresent()) {
      String what = "foreign key of `" + label(attribute) + "`";
      declared =
          Optional.of(
              table
                  .names()
                  .constraintName(
                      declared.get(), declaration.subject().value("name"), table.entity(), what));
    }
    ForeignKey foreignKey =
        new ForeignKey(
            table.constraintNames().foreignKey(table.name(), columns, target.name(), declared),
            columns,
            target.name(),
            referenced,
            onDelete
                .map(action -> OnDelete.valueOf(action.toUpperCase(Locale.ROOT)))
                .orElse(OnDelete.NO_ACTION),
            definition(declaration, columns, target, attribute),
            text(declaration, declaration.options(), "options", attribute));
    table.builder().foreignKey(foreignKey);
    table
        .origins()
        .add(
            FactKey.foreignKey(table.name(), foreignKey.identity()),
            new Origin(subject, table.entity().className(), attribute));
  }

  /**
   * Refuses a second foreign key on the same columns.
   *
   * <p>Source: Hibernate ORM 7.4, measured: it makes one of them, by the order it binds them in.
   */
  private void refuseSecond(
      ForeignKey first, PhysicalTable target, Subject subject, String attribute) {
    table.report(
        Rule.UNSUPPORTED_MAPPING,
        subject,
        "`"
            + String.join("`, `", first.columns())
            + "` of the table `"
            + table.name()
            + "` refers to `"
            + first.references()
            + "`, and by `"
            + label(attribute)
            + "` to `"
            + target.name()
            + "`; Hibernate makes one foreign key of the two, and which depends on its order",
        "Use another column for each, or `foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)`");
  }

  /** The whole of it as declared, where that speaks of these columns and that table. */
  private Optional<String> definition(
      ForeignKeyDeclaration declaration,
      List<String> columns,
      PhysicalTable target,
      String attribute) {
    Optional<String> text =
        text(declaration, declaration.definition(), "foreignKeyDefinition", attribute);
    if (text.isEmpty() || isOf(text.get(), columns, target.name())) {
      return text;
    }
    table.report(
        Rule.UNSUPPORTED_MAPPING,
        declaration.subject().value("foreignKeyDefinition"),
        "The `foreignKeyDefinition` of `"
            + label(attribute)
            + "` does not say how the column `"
            + String.join("`, `", columns)
            + "` refers to `"
            + target.name()
            + "`",
        "Begin it with `foreign key ("
            + String.join(", ", columns)
            + ") references "
            + target.name()
            + "`");
    return Optional.empty();
  }

  private static boolean isOf(String definition, List<String> columns, String target) {
    List<String> words = DefinitionWords.of(definition);
    if (words.size() < LEAST_WORDS
        || !words.get(0).equalsIgnoreCase("foreign")
        || !words.get(1).equalsIgnoreCase("key")
        || !words.get(2).startsWith("(")
        || !words.get(3).equalsIgnoreCase("references")) {
      return false;
    }
    Set<String> said = new HashSet<>();
    for (String column : words.get(2).substring(1, words.get(2).length() - 1).split(",", -1)) {
      said.add(stored(column.strip()));
    }
    String referenced = words.get(4).substring(words.get(4).lastIndexOf('.') + 1);
    return said.equals(Set.copyOf(columns))
        && stored(referenced).equals(target.substring(target.lastIndexOf('.') + 1));
  }

  /** The name as PostgreSQL stores it. */
  private static String stored(String name) {
    return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
        ? name.substring(1, name.length() - 1)
        : Identifier.fold(name);
  }

  private Optional<String> text(
      ForeignKeyDeclaration declaration, Optional<String> text, String member, String attribute) {
    Optional<String> problem = text.flatMap(SqlFragment::problemOfValue);
    if (problem.isEmpty()) {
      return text;
    }
    table.report(
        Rule.UNSUPPORTED_MAPPING,
        declaration.subject().value(member),
        "The text in `" + member + "` of `" + label(attribute) + "` " + problem.get(),
        "Write one piece of SQL");
    return Optional.empty();
  }

  private String label(String attribute) {
    String entity = table.entity().simpleName();
    return attribute.isEmpty() ? entity : entity + "." + attribute;
  }
}
