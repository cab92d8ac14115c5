package dev.electrified.processor.diff;

import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnDetails;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Row;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import dev.electrified.processor.sql.ColumnNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A column that somebody renamed in the database. What is made of it follows, as PostgreSQL has it,
 * and keeps its own name: keys, constraints, indexes, and what refers to the column.
 *
 * @param table name of the table
 * @param from the column's name before
 * @param to its name since
 */
public record ColumnRename(String table, String from, String to) {

  /** The schema after the rename. */
  public Schema in(Schema schema) {
    SortedMap<String, Table> tables = new TreeMap<>(schema.tables());
    for (Map.Entry<String, Table> entry : tables.entrySet()) {
      Table each = entry.getValue();
      entry.setValue(each.name().equals(table) ? own(each) : other(each));
    }
    return new Schema(tables, schema.sequences(), schema.enumTypes());
  }

  /** Names by the keys of their facts: that of a foreign key has the columns in it. */
  public SortedMap<String, String> in(SortedMap<String, String> names, Schema schema) {
    SortedMap<String, String> renamed = new TreeMap<>(names);
    schema
        .findTable(table)
        .ifPresent(
            own ->
                own.foreignKeys()
                    .forEach(
                        (identity, foreignKey) -> {
                          String name = renamed.remove(FactKey.foreignKey(table, identity));
                          if (name != null) {
                            String now = own(foreignKey).identity();
                            renamed.put(FactKey.foreignKey(table, now), name);
                          }
                        }));
    return renamed;
  }

  private Table own(Table was) {
    PrimaryKey key =
        was.key().isNone()
            ? was.key()
            : new PrimaryKey(was.key().name(), names(was.key().columns()));
    Table.Builder is = Table.builder(was.name(), key);
    was.entities().forEach(is::entity);
    was.columns().values().forEach(column -> is.column(column(column)));
    was.foreignKeys().values().forEach(one -> is.foreignKey(referenced(own(one))));
    was.indexes().values().forEach(index -> is.index(index(index)));
    was.uniques()
        .values()
        .forEach(
            one ->
                is.unique(new UniqueConstraint(one.name(), names(one.columns()), one.options())));
    was.checks().values().forEach(check -> is.check(check(check)));
    was.accessRules().values().forEach(is::accessRule);
    was.rows().values().forEach(row -> is.row(row(row)));
    was.replaces().forEach((column, replaced) -> is.replaces(name(column), replaced));
    return is.electrified(was.electrified())
        .retired(was.retired())
        .comment(was.comment())
        .options(was.options())
        .build();
  }

  private Table other(Table was) {
    boolean refers =
        was.foreignKeys().values().stream().anyMatch(key -> !referenced(key).equals(key));
    if (!refers) {
      return was;
    }
    SortedMap<String, ForeignKey> foreignKeys = new TreeMap<>();
    was.foreignKeys().forEach((identity, key) -> foreignKeys.put(identity, referenced(key)));
    return was.with(foreignKeys, was.indexes(), was.uniques(), was.checks());
  }

  private Column column(Column was) {
    ColumnDetails details = was.details();
    return new Column(
        name(was.name()),
        was.type(),
        was.nullable(),
        was.identity(),
        was.relaxed(),
        was.retired(),
        details.generated().isEmpty()
            ? details
            : new ColumnDetails(
                details.defaultSql(),
                details.generated().map(this::sql),
                details.collation(),
                details.options(),
                details.comment()));
  }

  private ForeignKey own(ForeignKey was) {
    return new ForeignKey(
        was.name(),
        names(was.columns()),
        was.references(),
        was.referencedColumns(),
        was.onDelete(),
        was.definition(),
        was.options());
  }

  private ForeignKey referenced(ForeignKey was) {
    return was.references().equals(table)
        ? new ForeignKey(
            was.name(),
            was.columns(),
            was.references(),
            names(was.referencedColumns()),
            was.onDelete(),
            was.definition(),
            was.options())
        : was;
  }

  private Index index(Index was) {
    List<Index.Part> parts = new ArrayList<>();
    for (Index.Part part : was.columns()) {
      parts.add(new Index.Part(name(part.column()), part.descending()));
    }
    return new Index(was.name(), parts, was.options().map(this::sql));
  }

  private Check check(Check was) {
    if (was instanceof EnumCheck values) {
      return new EnumCheck(
          values.name(), name(values.column()), values.labels(), values.lastOrdinal());
    }
    SqlCheck check = (SqlCheck) was;
    return new SqlCheck(check.name(), names(check.columns()), sql(check.sql()), check.named());
  }

  private Row row(Row was) {
    SortedMap<String, Row.Value> values = new TreeMap<>();
    was.values().forEach((column, value) -> values.put(name(column), value));
    return new Row(was.key(), values);
  }

  private List<String> names(List<String> columns) {
    List<String> names = new ArrayList<>();
    for (String column : columns) {
      names.add(name(column));
    }
    return names;
  }

  private String name(String column) {
    return column.equals(from) ? to : column;
  }

  private String sql(String text) {
    return ColumnNames.replace(text, from, to);
  }
}
