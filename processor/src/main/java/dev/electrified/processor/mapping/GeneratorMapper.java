package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.BasicAttribute;
import dev.electrified.processor.entity.BasicAttribute.Generation;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.GeneratorDeclaration;
import dev.electrified.processor.entity.GeneratorDeclaration.Kind;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Maps what makes the values of keys: identity columns, sequences, tables of counters. Sequences
 * and tables are shared by the entities that name them.
 */
final class GeneratorMapper {
  private static final Set<String> AUTO_WITHOUT_SEQUENCE =
      Set.of("java.util.UUID", "java.lang.String");
  private static final int STANDARD_STEP = 50;

  private final Names names;
  private final ConstraintNames constraintNames;
  private final Findings findings;
  private final GeneratorTables tables;
  private final SortedMap<String, Made> sequences = new TreeMap<>();

  GeneratorMapper(Names names, ConstraintNames constraintNames, Findings findings) {
    this.names = names;
    this.constraintNames = constraintNames;
    this.findings = findings;
    tables = new GeneratorTables(names, constraintNames);
  }

  /** A sequence, with the first entity that asks for it. */
  private record Made(Sequence sequence, Entity entity, Subject subject) {}

  /** All sequences; of names that are taken by something else is said so. */
  SortedMap<String, Sequence> sequences(SortedMap<String, Table> own) {
    SortedMap<String, Sequence> all = new TreeMap<>();
    for (Made made : sequences.values()) {
      String name = made.sequence().name();
      if (own.containsKey(name) || !constraintNames.declare(name)) {
        reportTaken(made.entity(), made.subject(), "sequence", name);
      }
      all.put(name, made.sequence());
    }
    return all;
  }

  /** All tables of counters; of names that are taken by something else is said so. */
  SortedMap<String, Table> tables(SortedMap<String, Table> own) {
    SortedMap<String, Table> all = tables.build();
    all.forEach(
        (name, table) -> {
          if (own.containsKey(name) || !constraintNames.declare(name)) {
            reportTaken(tables.entity(name), tables.entity(name).subject(), "table", name);
          }
        });
    return all;
  }

  private void reportTaken(Entity entity, Subject subject, String kind, String name) {
    findings.add(
        Finding.of(
            Rule.DUPLICATE_NAME,
            subject,
            entity.className(),
            "The "
                + kind
                + " of the keys of `"
                + entity.className()
                + "` and another object are both called `"
                + name
                + "`",
            "Rename the other one"));
  }

  /**
   * Maps what makes a key's values.
   *
   * @param column the key's column
   * @return the column as it is then
   */
  Column map(TableDraft table, BasicAttribute attribute, Column column) {
    Optional<Generation> generation = attribute.generation();
    if (generation.isEmpty()) {
      return column;
    }
    boolean number = isInteger(column) || column.type().sql().startsWith("numeric(");
    VisibleGenerators found = new VisibleGenerators(table.entity(), attribute);
    return switch (generation.get().strategy()) {
      case IDENTITY -> identity(table, attribute, generation.get(), column);
      case SEQUENCE -> {
        Optional<GeneratorDeclaration> declared = found.find(Kind.SEQUENCE);
        yield need(number, table, attribute, generation.get(), "a sequence")
            ? sequence(table, generation.get(), declared, column)
            : column;
      }
      case TABLE ->
          need(number, table, attribute, generation.get(), "a table of counters")
              ? counter(table, generation.get(), found.find(Kind.TABLE), column)
              : column;
      case UUID -> column;
      case AUTO -> auto(table, attribute, generation.get(), found, column);
    };
  }

  private Column auto(
      TableDraft table,
      BasicAttribute attribute,
      Generation generation,
      VisibleGenerators found,
      Column column) {
    Optional<GeneratorDeclaration> declared = found.findAny();
    boolean number = isInteger(column) || column.type().sql().startsWith("numeric(");
    if (declared.isPresent()) {
      return switch (declared.get().kind()) {
        case NONE -> column;
        case IDENTITY -> identity(table, attribute, generation, column);
        case SEQUENCE ->
            need(number, table, attribute, generation, "a sequence")
                ? sequence(table, generation, declared, column)
                : column;
        case TABLE ->
            need(number, table, attribute, generation, "a table of counters")
                ? counter(table, generation, declared, column)
                : column;
      };
    }
    if (!generation.ofVariable() && AUTO_WITHOUT_SEQUENCE.contains(attribute.type().name())) {
      return column;
    }
    return switch (generation.generator().orElse("")) {
      // Names of Hibernate's own strategies are understood without a declaration.
      case "increment", "assigned", "uuid", "uuid2", "guid" -> column;
      case "identity" -> identity(table, attribute, generation, column);
      case "native", "sequence", "enhanced-sequence" ->
          need(number, table, attribute, generation, "a sequence")
              ? sequence(
                  table,
                  new Generation(
                      generation.subject(), generation.strategy(), Optional.empty(), false),
                  Optional.empty(),
                  column)
              : column;
      case "table", "enhanced-table", "foreign", "select", "sequence-identity" -> {
        table.report(
            Rule.UNSUPPORTED_MAPPING,
            generation.subject(),
            "The generator of `"
                + table.label(attribute)
                + "` is a strategy of Hibernate, which is not supported by this release",
            "Declare a generator, or leave `generator` out");
        yield column;
      }
      default ->
          need(number || generation.ofVariable(), table, attribute, generation, "a sequence")
              ? sequence(table, generation, Optional.empty(), column)
              : column;
    };
  }

  private static boolean isInteger(Column column) {
    return switch (column.type().sql()) {
      case "smallint", "integer", "bigint" -> true;
      default -> false;
    };
  }

  private Column identity(
      TableDraft table, BasicAttribute attribute, Generation generation, Column column) {
    return need(isInteger(column), table, attribute, generation, "an identity column")
        ? column.withIdentity()
        : column;
  }

  private Column sequence(
      TableDraft table,
      Generation generation,
      Optional<GeneratorDeclaration> declared,
      Column column) {
    if (table.electrified() || table.entity().foreign()) {
      return column;
    }
    Optional<String> object = Optional.empty();
    Optional<String> schema = Optional.empty();
    Optional<String> options = Optional.empty();
    Subject subject = generation.subject();
    int start = 1;
    int step = STANDARD_STEP;
    if (declared.isPresent()) {
      object = declared.get().object().or(declared.get()::name);
      schema = declared.get().schema();
      options = declared.get().options();
      subject = declared.get().subject();
      start = declared.get().initialValue().orElse(start);
      step = declared.get().allocationSize().orElse(step);
    }
    if (object.isEmpty() && (declared.isEmpty() || declared.get().generic())) {
      object = generation.generator();
    }
    String name =
        names.objectName(
            object.orElseGet(() -> ofTable(table.entity())),
            schema,
            subject,
            table.entity(),
            "sequence of `" + table.entity().simpleName() + "`");
    Made made =
        new Made(new Sequence(name, start, step, options), table.entity(), generation.subject());
    Made other = sequences.putIfAbsent(name, made);
    if (other != null && !other.sequence().equals(made.sequence())) {
      table.report(
          Rule.DUPLICATE_NAME,
          generation.subject(),
          "`"
              + table.entity().simpleName()
              + "` and `"
              + other.entity().className()
              + "` draw their keys from the sequence `"
              + name
              + "`, but do not agree how it starts and steps",
          "Give both the same `initialValue` and `allocationSize`, or sequences of their own");
    }
    return column;
  }

  private Column counter(
      TableDraft table,
      Generation generation,
      Optional<GeneratorDeclaration> declared,
      Column column) {
    if (!table.electrified() && !table.entity().foreign()) {
      Optional<String> problem = tables.add(table.entity(), generation, declared);
      if (problem.isPresent()) {
        table.report(
            Rule.DUPLICATE_NAME,
            generation.subject(),
            problem.get(),
            "Give both the same columns, or tables of their own");
      }
    }
    return column;
  }

  /** The sequence of a table that names none; quoted as soon as the table is. */
  private String ofTable(Entity entity) {
    String logical = entity.table().name().orElse(entity.name());
    return names.spelled(logical) + "_SEQ";
  }

  private static boolean need(
      boolean fits,
      TableDraft table,
      BasicAttribute attribute,
      Generation generation,
      String source) {
    if (!fits) {
      table.report(
          Rule.UNSUPPORTED_MAPPING,
          generation.subject(),
          "The key `"
              + table.label(attribute)
              + "` of type `"
              + attribute.type().simpleName()
              + "` cannot come from "
              + source,
          "Remove the strategy, or use a number as key");
    }
    return fits;
  }
}
