package dev.electrified.processor.mapping;

import dev.electrified.processor.entity.BasicAttribute.Generation;
import dev.electrified.processor.entity.Entity;
import dev.electrified.processor.entity.GeneratorDeclaration;
import dev.electrified.processor.finding.Subject;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.Row;
import dev.electrified.processor.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of counters that {@code GenerationType.TABLE} asks for: a row for each generator, with
 * its name and the value it has reached.
 */
final class GeneratorTables {
  private final Names names;
  private final ConstraintNames constraintNames;
  private final SortedMap<String, Counter> counters = new TreeMap<>();

  GeneratorTables(Names names, ConstraintNames constraintNames) {
    this.names = names;
    this.constraintNames = constraintNames;
  }

  /** One table: the first entity that asks for it, its columns, its rows. */
  private record Counter(
      Entity entity, String pkColumn, String valueColumn, SortedMap<String, Integer> rows) {}

  /**
   * Adds a generator.
   *
   * @return what is wrong with it beside the others, if anything is
   */
  Optional<String> add(
      Entity entity, Generation generation, Optional<GeneratorDeclaration> declared) {
    String object = generation.generator().orElse("hibernate_sequences");
    Optional<String> schema = Optional.empty();
    String pkColumn = "sequence_name";
    String valueColumn = "next_val";
    String row = "default";
    int initial = 0;
    if (declared.isPresent()) {
      object = declared.get().object().or(declared.get()::name).orElse(object);
      schema = declared.get().schema();
      pkColumn = declared.get().pkColumnName().orElse(pkColumn);
      valueColumn = declared.get().valueColumnName().orElse(valueColumn);
      row =
          declared
              .get()
              .pkColumnValue()
              .orElseGet(() -> names.spelled(entity.table().name().orElse(entity.name())));
      initial = declared.get().initialValue().orElse(initial);
    }
    String table =
        names.objectName(
            object,
            schema,
            generation.subject(),
            entity,
            "table of counters of `" + entity.simpleName() + "`");
    String pk = constraintName(pkColumn, generation.subject(), entity);
    String value = constraintName(valueColumn, generation.subject(), entity);
    Counter counter =
        counters.computeIfAbsent(table, name -> new Counter(entity, pk, value, new TreeMap<>()));
    Integer other = counter.rows().putIfAbsent(row, initial);
    if (!counter.pkColumn().equals(pk)
        || !counter.valueColumn().equals(value)
        || (other != null && other != initial)) {
      return Optional.of(
          "`"
              + entity.simpleName()
              + "` and `"
              + counter.entity().className()
              + "` draw their keys from the table `"
              + table
              + "`, but do not agree what is in it");
    }
    return Optional.empty();
  }

  /** No naming strategy touches the columns. */
  private String constraintName(String declared, Subject subject, Entity entity) {
    return names.constraintName(
        declared, subject, entity, "column of the counters of `" + entity.simpleName() + "`");
  }

  /** The first entity that asks for that table. */
  Entity entity(String table) {
    return Objects.requireNonNull(counters.get(table), table).entity();
  }

  /** All of the tables. */
  SortedMap<String, Table> build() {
    SortedMap<String, Table> tables = new TreeMap<>();
    counters.forEach((name, counter) -> tables.put(name, build(name, counter)));
    return tables;
  }

  private Table build(String name, Counter counter) {
    Table.Builder builder =
        Table.builder(
                name,
                constraintNames.primaryKey(name, List.of(counter.pkColumn()), Optional.empty()))
            .column(Column.of(counter.pkColumn(), new ColumnType("varchar(255)"), false))
            .column(Column.of(counter.valueColumn(), new ColumnType("bigint"), true));
    counter
        .rows()
        .forEach(
            (row, value) -> {
              SortedMap<String, Row.Value> values = new TreeMap<>();
              values.put(counter.pkColumn(), Row.Value.of(row));
              values.put(counter.valueColumn(), Row.Value.of(value.longValue()));
              builder.row(new Row(row, values));
            });
    return builder.build();
  }
}
