package dev.electrified.processor.check;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Origins.Origin;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.mapping.LeftOut;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/** Where an electrified table may be, and which constraints and options it may not have. */
final class TableRules {
  private static final String PUBLIC = "public";

  private TableRules() {}

  /** Source: {@code ENABLE ELECTRIC} refuses tables outside {@code public} (P0001). */
  static void checkSchema(ElectrifiedTable table) {
    String schema = table.table().qualifiedName().schema();
    if (!schema.isEmpty() && !schema.equals(PUBLIC)) {
      table.report(
          Rule.ELECTRIFIED_SCHEMA,
          table.origin(FactKey.tableSchema(table.table().name())),
          "`"
              + table.label(table.home())
              + "` is electrified and lies in the schema `"
              + schema
              + "`; Electric replicates tables of `public` only",
          "Remove `schema` from its "
              + (table.isOfEntity() ? "`@Table`" : "`@JoinTable` or `@CollectionTable`"));
    }
  }

  /** Source: UNIQUE is refused at ENABLE; a unique index passes and breaks the same promise. */
  static void checkUniques(ElectrifiedTable table) {
    for (UniqueConstraint unique : table.table().uniques().values()) {
      String fact = FactKey.unique(table.table().name(), unique.name());
      reportUnique(table, unique, table.origin(fact));
      for (Origin further : table.model().origins().further(fact)) {
        reportUnique(table, unique, further);
      }
    }
  }

  private static void reportUnique(ElectrifiedTable table, UniqueConstraint unique, Origin origin) {
    boolean ofCollection = !table.isOfEntity() && origin.subject().equals(table.home().subject());
    if (ofCollection && table.table().key().isNone()) {
      return; // that it has no key has been said, and this constraint stands for it
    }
    table.report(
        Rule.ELECTRIFIED_UNIQUE,
        origin,
        "`"
            + (table.isOfEntity() ? origin.entityName() : table.label(table.home()))
            + "` is electrified and demands unique values of `"
            + String.join("`, `", unique.columns())
            + "`, which writes made offline cannot keep",
        table.isOfEntity() ? ofEntity(table, unique, origin) : ofAssociation(ofCollection));
  }

  private static String ofEntity(ElectrifiedTable table, UniqueConstraint unique, Origin origin) {
    return table.isReference(unique.columns().get(0)) && origin.subject().annotation() == null
        ? "Make it a `@ManyToOne`, or let both share the key with `@MapsId`"
        : "Remove the constraint; derive the key `"
            + table.table().key().columns().stream().findFirst().orElse("id")
            + "` from the value (a name-based UUID) where it has to be unique";
  }

  private static String ofAssociation(boolean ofCollection) {
    return ofCollection
        ? "Map it from the other side, `@OneToMany(mappedBy = …)`, or make it a `@ManyToMany`"
        : "Remove the constraint, and check the values in the application";
  }

  /** Source: only ordinary tables can be electrified; indexes must be such as clients can read. */
  static void checkOptions(ElectrifiedTable table) {
    String name = table.table().name();
    table
        .table()
        .options()
        .filter(options -> !Spelling.leavesOrdinary(options))
        .ifPresent(
            options ->
                table.report(
                    Rule.ELECTRIFIED_OPTIONS,
                    table.origin(FactKey.options(name)),
                    "`"
                        + table.label(table.home())
                        + "` is electrified and its table made with `"
                        + options
                        + "`; Electric takes ordinary tables only",
                    "Leave `options` out"));
    for (Index index : table.table().indexes().values()) {
      String options = index.options().orElse("");
      boolean backslash = options.indexOf('\\') >= 0;
      Optional<String> word = Spelling.stoppingWord(options);
      if (backslash || word.isPresent()) {
        table.report(
            Rule.ELECTRIFIED_OPTIONS,
            table.origin(FactKey.index(name, index.name())),
            "The index `"
                + index.name()
                + "` of `"
                + table.label(table.home())
                + "` has the options `"
                + options
                + "`; "
                + (backslash
                    ? "Electric refuses a backslash in it (22P02)"
                    : "a condition with `"
                        + word.orElse("")
                        + "` stops Electric when it reads the migration"),
            "Leave the condition out, or say it without that, such as `status = 'open'`");
      }
    }
  }

  /** What the schema does not have for Electric's sake: P0001 at ENABLE, EX006, EX011 later. */
  static void checkLeftOut(List<LeftOut> leftOut, Findings findings) {
    for (LeftOut left : leftOut) {
      String fact;
      String remedy;
      switch (left.rule()) {
        case ELECTRIFIED_DEFAULT -> {
          fact = " has a value the database makes, which Electric cannot replicate";
          remedy = "Set it in Java: give the field an initial value";
        }
        case ELECTRIFIED_CHECK -> {
          fact = " declares a check constraint, which Electric cannot replicate";
          remedy = "Check the value in the application, before it is written";
        }
        default -> {
          fact = " has a collation or options, which Electric cannot replicate";
          remedy = "Leave them out: clients sort and compare as SQLite does";
        }
      }
      findings.add(
          Finding.of(
              left.rule(), left.subject(), left.home(), "`" + left.label() + "`" + fact, remedy));
    }
  }
}
