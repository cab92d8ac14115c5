package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.ColumnExtras;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.Inheritance.DiscriminatorColumn;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.ElectrifiedTypes;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Maps the column that tells of which entity a row is, with the checks Hibernate makes on it.
 *
 * <p>Source: Hibernate ORM 7.4, measured.
 */
final class Discriminators {
  private static final int STANDARD_LENGTH = 31;
  private static final String NULL = "null";
  private static final String NOT_NULL = "not null";

  private final Drafts drafts;

  Discriminators(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Adds the column to the table of a hierarchy's root. */
  void map(Entity root, TableDraft table) {
    if (root.inheritance().parent().isPresent()
        || root.inheritance().discriminatorFormula()
        || !isWanted(root)) {
      return;
    }
    Optional<DiscriminatorColumn> declared = root.inheritance().discriminatorColumn();
    String column = columnName(root, table);
    List<String> values = values(root);
    boolean nullable = values.contains(NULL);
    boolean closed = !values.contains(NOT_NULL) && !root.inheritance().forcedDiscriminator();
    Subject subject = declared.map(DiscriminatorColumn::subject).orElse(root.subject());
    Optional<ColumnType> plain = type(declared, table);
    if (plain.isEmpty()) {
      return;
    }
    ColumnType type = table.electrified() ? ElectrifiedTypes.electrified(plain.get()) : plain.get();
    ColumnClauses clauses =
        new ColumnClauses(table, root.simpleName(), subject, column, extras(declared));
    table.addColumn(
        Column.of(column, type, nullable && !clauses.notNull()).withDetails(clauses.details()),
        subject);
    if (clauses.unique()) {
      table.constraints().addUnique(List.of(column), subject, root.className(), "");
    }
    values.remove(NULL);
    if (table.electrified()) {
      return;
    }
    clauses.addChecks();
    if (closed && !values.isEmpty()) {
      String name = table.constraintNames().check(table.name(), column);
      table
          .builder()
          .check(
              isInteger(declared)
                  ? SqlCheck.of(
                      name,
                      List.of(column),
                      Identifier.sql(column) + " in (" + String.join(", ", values) + ")")
                  : EnumCheck.ofLabels(name, column, values));
    }
  }

  private boolean isWanted(Entity root) {
    boolean declared = root.inheritance().discriminatorColumn().isPresent();
    return switch (drafts.hierarchies().strategy(root)) {
      case SINGLE_TABLE -> declared || drafts.hierarchies().hasChildren(root);
      case JOINED -> declared;
      case TABLE_PER_CLASS -> false;
    };
  }

  private static String columnName(Entity root, TableDraft table) {
    Optional<DiscriminatorColumn> declared = root.inheritance().discriminatorColumn();
    Optional<String> name = declared.flatMap(DiscriminatorColumn::name);
    return table
        .names()
        .name(
            name.orElse("DTYPE"),
            name.isPresent() ? declared.get().subject().value("name") : root.subject(),
            root,
            "discriminator of `" + root.simpleName() + "`",
            "`@DiscriminatorColumn(name = %s)`");
  }

  private static ColumnExtras extras(Optional<DiscriminatorColumn> declared) {
    return declared.isPresent()
        ? ColumnExtras.of(declared.get().definition(), declared.get().options(), List.of())
        : ColumnExtras.NONE;
  }

  private static boolean isInteger(Optional<DiscriminatorColumn> declared) {
    return declared.isPresent() && declared.get().type().equals("INTEGER");
  }

  private static Optional<ColumnType> type(
      Optional<DiscriminatorColumn> declared, TableDraft table) {
    if (declared.isPresent() && declared.get().definition().isPresent()) {
      ColumnDefinition definition = ColumnDefinition.parse(declared.get().definition().get());
      if (definition.type().isEmpty()) {
        table.report(
            Rule.IMPOSSIBLE_SIZE,
            declared.get().subject().value("columnDefinition"),
            "The discriminator of `" + table.entity().simpleName() + "` " + definition.problem(),
            "Write a type, such as `varchar(40)`");
      }
      return definition.type();
    }
    String type = declared.map(DiscriminatorColumn::type).orElse("STRING");
    if (type.equals("INTEGER")) {
      return Optional.of(new ColumnType("integer"));
    }
    if (type.equals("CHAR")) {
      return Optional.of(new ColumnType("char(1)"));
    }
    int length =
        declared.isPresent() ? declared.get().length().orElse(STANDARD_LENGTH) : STANDARD_LENGTH;
    return Optional.of(new ColumnType("varchar(" + length + ")"));
  }

  private List<String> values(Entity root) {
    List<String> values = new ArrayList<>();
    for (Entity entity : drafts.hierarchies().withDescendants(root)) {
      if (!entity.inheritance().abstractClass()) {
        values.add(value(entity, root));
      }
    }
    return values;
  }

  private static String value(Entity entity, Entity root) {
    boolean integer = isInteger(root.inheritance().discriminatorColumn());
    return entity
        .inheritance()
        .discriminatorValue()
        .orElseGet(() -> integer ? Integer.toString(entity.name().hashCode()) : entity.name());
  }

  /**
   * Adds the checks that keep NULL out of what subclasses require: one for each entity below the
   * root that can have rows. Hibernate looks at its own attributes and those of the entity it
   * extends, not further up.
   */
  void addSubclassChecks(Entity entity) {
    Entity root = drafts.hierarchies().root(entity);
    if (!drafts.hierarchies().isInRootsTable(entity) || entity.inheritance().abstractClass()) {
      return;
    }
    TableDraft table = drafts.of(entity);
    Set<String> required = new TreeSet<>();
    required.addAll(table.required());
    drafts
        .hierarchies()
        .parent(entity)
        .ifPresent(parent -> required.addAll(drafts.of(parent).required()));
    required.removeIf(column -> !isNullable(table, column));
    if (required.isEmpty() || table.electrified()) {
      return;
    }
    if (root.inheritance().discriminatorFormula()) {
      table.report(
          Rule.UNSUPPORTED_MAPPING,
          entity.subject(),
          "`"
              + entity.simpleName()
              + "` requires values and is told by a `@DiscriminatorFormula`, which is not supported"
              + " by this release",
          "Use a `@DiscriminatorColumn`, or make its attributes optional");
      return;
    }
    String column = columnName(root, drafts.of(root));
    String value = value(entity, root);
    String literal =
        isInteger(root.inheritance().discriminatorColumn()) ? value : Identifier.string(value);
    if (value.equals(NOT_NULL)) {
      return;
    }
    StringBuilder condition = new StringBuilder();
    condition.append(Identifier.sql(column));
    condition.append(value.equals(NULL) ? " is null" : " <> " + literal).append(" or (");
    String separator = "";
    for (String name : required) {
      condition.append(separator).append(Identifier.sql(name)).append(" is not null");
      separator = " and ";
    }
    condition.append(')');
    List<String> columns = new ArrayList<>(required);
    columns.add(column);
    String sql = condition.toString();
    table
        .builder()
        .check(SqlCheck.of(table.constraintNames().checkOfTable(table.name(), sql), columns, sql));
  }

  private static boolean isNullable(TableDraft table, String column) {
    return table.builder().findColumn(column).orElseThrow().nullable();
  }
}
