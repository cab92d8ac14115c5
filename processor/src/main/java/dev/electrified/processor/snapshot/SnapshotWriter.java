package dev.electrified.processor.snapshot;

import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnDetails;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.FactKey;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.Row;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns schemas and snapshots into facts, and facts into lines. */
final class SnapshotWriter {
  private static final String TRUE = "true";
  private static final String OPTIONS = "options";

  private final SortedMap<String, String> facts = new TreeMap<>();

  /** The text of a snapshot. */
  static String write(Snapshot snapshot) {
    SnapshotWriter writer = new SnapshotWriter();
    writer.schema(snapshot.schema());
    writer.facts.put(FactName.FORMAT, Integer.toString(SnapshotCodec.FORMAT));
    for (Map.Entry<String, String> option : snapshot.options().entrySet()) {
      writer.facts.put(FactName.option(option.getKey()), JsonText.string(option.getValue()));
    }
    for (Map.Entry<String, String> migration : snapshot.migrations().entrySet()) {
      writer.facts.put(
          FactName.migration(migration.getKey()), JsonText.string(migration.getValue()));
    }
    for (String converter : snapshot.converters()) {
      writer.facts.put(FactName.converter(converter), TRUE);
    }
    for (String embeddable : snapshot.embeddables()) {
      writer.facts.put(FactName.embeddable(embeddable), TRUE);
    }
    if (snapshot.byHand().baseline()) {
      writer.facts.put(FactName.BASELINE, TRUE);
    }
    for (Map.Entry<String, String> name : snapshot.byHand().names().entrySet()) {
      writer.facts.put(FactName.name(name.getKey()), JsonText.string(name.getValue()));
    }
    for (String token : snapshot.byHand().accepted()) {
      writer.facts.put(FactName.accepted(token), TRUE);
    }
    StringBuilder text = new StringBuilder(writer.facts.size() * 80 + 32);
    text.append("{\n");
    appendLines(text, writer.facts);
    return text.append("\"~\": \"end\"\n}\n").toString();
  }

  /** Key and JSON value of every fact of a schema. */
  static SortedMap<String, String> facts(Schema schema) {
    SnapshotWriter writer = new SnapshotWriter();
    writer.schema(schema);
    return writer.facts;
  }

  /** One line for each fact, every one with its comma. */
  static void appendLines(StringBuilder text, SortedMap<String, String> facts) {
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      JsonText.appendString(text, fact.getKey());
      text.append(": ").append(fact.getValue()).append(",\n");
    }
  }

  private void schema(Schema schema) {
    for (Table table : schema.tables().values()) {
      table(table);
    }
    for (Sequence sequence : schema.sequences().values()) {
      facts.put(
          FactKey.sequence(sequence.name()),
          JsonText.members()
              .add("start", Long.toString(sequence.start()))
              .add("increment", Long.toString(sequence.increment()))
              .add(OPTIONS, sequence.options())
              .end());
    }
    for (EnumType type : schema.enumTypes().values()) {
      facts.put(
          FactKey.enumType(type.name()),
          JsonText.members().add("labels", JsonText.strings(type.labels())).end());
    }
  }

  private void table(Table table) {
    String name = table.name();
    facts.put(
        FactKey.entity(name),
        table.entities().size() == 1
            ? JsonText.string(table.entities().first())
            : JsonText.strings(table.entities()));
    facts.put(
        FactKey.primaryKey(name),
        JsonText.members()
            .add("name", JsonText.string(table.key().name()))
            .add("columns", JsonText.strings(table.key().columns()))
            .end());
    for (Column column : table.columns().values()) {
      column(name, column);
    }
    table
        .replaces()
        .forEach(
            (column, replaced) ->
                facts.put(FactKey.replaces(name, column), JsonText.string(replaced)));
    for (ForeignKey foreignKey : table.foreignKeys().values()) {
      facts.put(FactKey.foreignKey(name, foreignKey.identity()), foreignKey(foreignKey));
    }
    for (Index index : table.indexes().values()) {
      facts.put(FactKey.index(name, index.name()), index(index));
    }
    for (UniqueConstraint unique : table.uniques().values()) {
      facts.put(
          FactKey.unique(name, unique.name()),
          JsonText.members()
              .add("columns", JsonText.strings(unique.columns()))
              .add(OPTIONS, unique.options())
              .end());
    }
    for (Check check : table.checks().values()) {
      facts.put(FactKey.check(name, check.name()), check(check));
    }
    for (AccessRule rule : table.accessRules().values()) {
      facts.put(FactKey.accessRule(name, rule), JsonText.string(rule.statement()));
    }
    for (Row row : table.rows().values()) {
      facts.put(FactKey.row(name, row.key()), row(row));
    }
    table.comment().ifPresent(text -> facts.put(FactKey.comment(name), JsonText.string(text)));
    table.options().ifPresent(text -> facts.put(FactKey.options(name), JsonText.string(text)));
    if (table.electrified()) {
      facts.put(FactKey.electrified(name), TRUE);
    }
    if (table.retired()) {
      facts.put(FactKey.retired(name), TRUE);
    }
  }

  private void column(String table, Column column) {
    JsonText.Members members =
        JsonText.members()
            .add("type", JsonText.string(column.type().sql()))
            .add("null", Boolean.toString(column.nullable()));
    if (column.identity()) {
      members.add("identity", TRUE);
    }
    ColumnDetails details = column.details();
    if (!details.isNone()) {
      members
          .add("default", details.defaultSql())
          .add("generated", details.generated())
          .add("collation", details.collation())
          .add(OPTIONS, details.options())
          .add("comment", details.comment());
    }
    facts.put(FactKey.column(table, column.name()), members.end());
    if (column.retired()) {
      facts.put(FactName.columnRetired(table, column.name()), TRUE);
    }
    if (column.relaxed()) {
      facts.put(FactName.columnRelaxed(table, column.name()), TRUE);
    }
  }

  private static String foreignKey(ForeignKey foreignKey) {
    JsonText.Members members =
        JsonText.members()
            .add("name", JsonText.string(foreignKey.name()))
            .add("columns", JsonText.strings(foreignKey.columns()))
            .add("references", JsonText.string(foreignKey.references()))
            .add("on", JsonText.strings(foreignKey.referencedColumns()));
    if (foreignKey.onDelete() != ForeignKey.OnDelete.NO_ACTION) {
      members.add("delete", JsonText.string(word(foreignKey.onDelete())));
    }
    return members
        .add("definition", foreignKey.definition())
        .add(OPTIONS, foreignKey.options())
        .end();
  }

  /** How the snapshot calls that rule: {@code set null}. */
  static String word(ForeignKey.OnDelete onDelete) {
    return onDelete.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String index(Index index) {
    List<String> columns = new ArrayList<>();
    List<String> order = new ArrayList<>();
    for (Index.Part part : index.columns()) {
      columns.add(part.column());
      order.add(part.descending() ? "desc" : "asc");
    }
    JsonText.Members members = JsonText.members().add("columns", JsonText.strings(columns));
    if (order.contains("desc")) {
      members.add("order", JsonText.strings(order));
    }
    return members.add(OPTIONS, index.options()).end();
  }

  private static String row(Row row) {
    List<String> texts = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    for (Row.Value value : row.values().values()) {
      texts.add(value.text());
      kinds.add(value.number() ? "number" : "text");
    }
    return JsonText.members()
        .add("columns", JsonText.strings(row.values().keySet()))
        .add("values", JsonText.strings(texts))
        .add("kinds", JsonText.strings(kinds))
        .end();
  }

  private static String check(Check check) {
    return check instanceof EnumCheck values ? check(values) : check((SqlCheck) check);
  }

  private static String check(SqlCheck check) {
    JsonText.Members members =
        JsonText.members()
            .add("columns", JsonText.strings(check.columns()))
            .add("sql", JsonText.string(check.sql()));
    return check.named() ? members.add("named", TRUE).end() : members.end();
  }

  private static String check(EnumCheck check) {
    JsonText.Members members = JsonText.members().add("column", JsonText.string(check.column()));
    return check.lastOrdinal() < 0
        ? members.add("in", JsonText.strings(check.labels())).end()
        : members.add("max", Integer.toString(check.lastOrdinal())).end();
  }
}
