package dev.electrified.processor.snapshot;

import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Row;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import dev.electrified.processor.snapshot.SnapshotReader.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Builds the schema from its facts, and checks that they fit together. */
final class SchemaAssembler {
  private final String text;
  private final Map<String, Fact> facts;
  private final Set<String> retired = new HashSet<>();
  private final Set<String> relaxed = new HashSet<>();

  /**
   * Prepares to build.
   *
   * @param text what the facts were read from
   * @param facts by key, in the order they stand there
   */
  SchemaAssembler(String text, Map<String, Fact> facts) {
    this.text = text;
    this.facts = facts;
  }

  /**
   * The schema.
   *
   * @throws Unreadable if a fact refers to one that is missing
   */
  Schema assemble() throws Unreadable {
    Map<String, Table.Builder> builders = builders();
    List<Sequence> sequences = new ArrayList<>();
    List<EnumType> enumTypes = new ArrayList<>();
    for (Fact fact : facts.values()) {
      if (fact.value() instanceof Sequence sequence) {
        sequences.add(sequence);
      } else if (fact.value() instanceof EnumType type) {
        enumTypes.add(type);
      } else {
        Table.Builder builder = builders.get(fact.name().owner());
        if (builder != null) {
          add(fact, builder);
        }
      }
    }
    List<Table> tables = new ArrayList<>(builders.size());
    for (Table.Builder builder : builders.values()) {
      tables.add(builder.build());
    }
    Schema schema = Schema.of(tables, sequences, enumTypes);
    for (Table table : tables) {
      check(table, schema);
    }
    return schema;
  }

  /** A builder for each table that any fact is about; also notes the columns with flags. */
  private Map<String, Table.Builder> builders() throws Unreadable {
    Map<String, Table.Builder> builders = new LinkedHashMap<>();
    for (Fact fact : facts.values()) {
      String table = fact.name().owner();
      boolean aboutTable =
          !table.isEmpty()
              && !(fact.value() instanceof Sequence || fact.value() instanceof EnumType);
      if (aboutTable && !builders.containsKey(table)) {
        required(FactKey.entity(table), fact);
        Fact key = required(FactKey.primaryKey(table), fact);
        builders.put(table, Table.builder(table, (PrimaryKey) key.value()));
      }
      if (fact.name().kind() == FactName.Kind.COLUMN_RETIRED) {
        retired.add(required(FactKey.column(table, fact.name().part()), fact).key());
      } else if (fact.name().kind() == FactName.Kind.COLUMN_REPLACES) {
        required(FactKey.column(table, fact.name().part()), fact);
      } else if (fact.name().kind() == FactName.Kind.COLUMN_RELAXED) {
        relaxed.add(required(FactKey.column(table, fact.name().part()), fact).key());
      }
    }
    return builders;
  }

  private void add(Fact fact, Table.Builder builder) {
    switch (fact.name().kind()) {
      case ENTITY -> addEntities(fact, builder);
      case COLUMN -> builder.column(column(fact.key(), (Column) fact.value()));
      case FOREIGN_KEY -> builder.foreignKey((ForeignKey) fact.value());
      case INDEX -> builder.index((Index) fact.value());
      case UNIQUE -> builder.unique((UniqueConstraint) fact.value());
      case CHECK -> builder.check((Check) fact.value());
      case ASSIGN, GRANT -> builder.accessRule((AccessRule) fact.value());
      case ELECTRIFIED -> builder.electrified(true);
      case RETIRED -> builder.retired(true);
      case COMMENT -> builder.comment(Optional.of((String) fact.value()));
      case OPTIONS -> builder.options(Optional.of((String) fact.value()));
      case ROW -> builder.row((Row) fact.value());
      case COLUMN_REPLACES -> builder.replaces(fact.name().part(), (String) fact.value());
      case KEY,
          COLUMN_RETIRED,
          COLUMN_RELAXED,
          FORMAT,
          END,
          OPTION,
          MIGRATION,
          CONVERTER,
          EMBEDDABLE,
          BASELINE,
          ACCEPTED,
          NAME,
          SEQUENCE,
          ENUM -> {}
    }
  }

  private static void addEntities(Fact fact, Table.Builder builder) {
    for (Object entity : (SortedSet<?>) fact.value()) {
      builder.entity((String) entity);
    }
  }

  /** The column with what the lines beside its own say. */
  private Column column(String key, Column column) {
    boolean flagged = retired.contains(key) || relaxed.contains(key);
    return flagged
        ? new Column(
            column.name(),
            column.type(),
            column.nullable(),
            column.identity(),
            relaxed.contains(key),
            retired.contains(key),
            column.details())
        : column;
  }

  private void check(Table table, Schema schema) throws Unreadable {
    String name = table.name();
    haveColumns(FactKey.primaryKey(name), table, table.key().columns());
    for (Index index : table.indexes().values()) {
      Set<String> columns = new LinkedHashSet<>();
      for (Index.Part part : index.columns()) {
        columns.add(part.column());
      }
      haveColumns(FactKey.index(name, index.name()), table, columns);
    }
    for (UniqueConstraint unique : table.uniques().values()) {
      haveColumns(FactKey.unique(name, unique.name()), table, unique.columns());
    }
    for (Check check : table.checks().values()) {
      haveColumns(FactKey.check(name, check.name()), table, check.columns());
    }
    for (Row row : table.rows().values()) {
      haveColumns(FactKey.row(name, row.key()), table, row.values().keySet());
    }
    for (ForeignKey foreignKey : table.foreignKeys().values()) {
      String key = FactKey.foreignKey(name, foreignKey.identity());
      haveColumns(key, table, foreignKey.columns());
      // A table that is not there belongs to another module.
      Table references = schema.tables().get(foreignKey.references());
      if (references != null) {
        haveColumns(key, references, foreignKey.referencedColumns());
      }
    }
  }

  private void haveColumns(String key, Table table, Iterable<String> columns) throws Unreadable {
    for (String column : columns) {
      if (!table.columns().containsKey(column)) {
        Fact fact = Objects.requireNonNull(facts.get(key));
        throw missing(fact, FactKey.column(table.name(), column));
      }
    }
  }

  /** The fact of that key, which {@code fact} cannot do without. */
  private Fact required(String key, Fact fact) throws Unreadable {
    Fact required = facts.get(key);
    if (required == null) {
      throw missing(fact, key);
    }
    return required;
  }

  private Unreadable missing(Fact fact, String key) {
    return new Unreadable(
        SnapshotProblem.at(
            text,
            fact.start(),
            "`" + fact.key() + "` stands here, but the line `" + key + "` that it needs is missing",
            "Restore the file from git, or add that line"));
  }
}
