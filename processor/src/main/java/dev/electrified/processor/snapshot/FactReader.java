package dev.electrified.processor.snapshot;

import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnDetails;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Row;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.SqlCheck;
import dev.electrified.processor.schema.SqlFragment;
import dev.electrified.processor.schema.UniqueConstraint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the value of one fact; one method for each kind. */
final class FactReader {
  private static final String OPTIONS = "options";
  private static final List<String> KEY = List.of("name", "columns");
  private static final List<String> COLUMN =
      List.of("type", "null", "identity", "default", "generated", "collation", OPTIONS, "comment");
  private static final List<String> COLUMN_DETAILS = COLUMN.subList(3, COLUMN.size());
  private static final List<String> FOREIGN_KEY =
      List.of("name", "columns", "references", "on", "delete", "definition", OPTIONS);
  private static final List<String> INDEX = List.of("columns", "order", OPTIONS);
  private static final List<String> UNIQUE = List.of("columns", OPTIONS);
  private static final List<String> CHECK =
      List.of("column", "in", "max", "columns", "sql", "named");
  private static final List<String> SEQUENCE = List.of("start", "increment", OPTIONS);
  private static final List<String> ROW = List.of("columns", "values", "kinds");
  private static final List<String> ENUM = List.of("labels");

  private final JsonCursor json;
  private final String key;
  private final FactName name;

  private FactReader(JsonCursor json, String key, FactName name) {
    this.json = json;
    this.key = key;
    this.name = name;
  }

  /**
   * Reads the value of a fact: a String, a Boolean, a sorted set of entity names, or the record of
   * the schema that the kind of fact describes.
   */
  static Object read(JsonCursor json, String key, FactName name) throws IOException, Unreadable {
    return new FactReader(json, key, name).read();
  }

  private Object read() throws IOException, Unreadable {
    return switch (name.kind()) {
      case FORMAT -> format();
      case END -> end();
      case OPTION, MIGRATION -> string();
      case SEQUENCE -> sequence();
      case ENTITY -> entities();
      case KEY -> primaryKey();
      case COLUMN -> column();
      case COLUMN_RETIRED, COLUMN_RELAXED, ELECTRIFIED, RETIRED -> flag();
      case FOREIGN_KEY -> foreignKey();
      case INDEX -> index();
      case UNIQUE -> unique();
      case CHECK -> check();
      case COMMENT -> string();
      case OPTIONS -> options();
      case ROW -> row();
      case ENUM -> enumType();
      case ASSIGN -> accessRule(AccessRule.Kind.ASSIGN, "ELECTRIC ASSIGN ");
      case GRANT -> accessRule(AccessRule.Kind.GRANT, "ELECTRIC GRANT ");
    };
  }

  private Long format() throws IOException, Unreadable {
    int before = json.offset();
    Object value = json.value(key, "");
    if (value instanceof Long format && format == SnapshotCodec.FORMAT) {
      return format;
    }
    throw json.other(before, what(), Members.shown(value), "the number " + SnapshotCodec.FORMAT);
  }

  private String end() throws IOException, Unreadable {
    int before = json.offset();
    Object value = json.value(key, "");
    if (value instanceof String end && end.equals("end")) {
      return end;
    }
    throw json.other(before, what(), Members.shown(value), "\"end\"");
  }

  private Boolean flag() throws IOException, Unreadable {
    int before = json.offset();
    Object value = json.value(key, "");
    if (value instanceof Boolean flag && flag) {
      return flag;
    }
    throw json.other(before, what(), Members.shown(value), "`true`");
  }

  private String string() throws IOException, Unreadable {
    int before = json.offset();
    Object value = json.value(key, "");
    if (value instanceof String string) {
      return string;
    }
    throw json.other(before, what(), Members.shown(value), "a string");
  }

  private SortedSet<String> entities() throws IOException, Unreadable {
    int before = json.offset();
    Object value = json.value(key, "");
    if (value instanceof String entity) {
      return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(entity)));
    }
    if (value instanceof JsonCursor.Strings entities) {
      return Collections.unmodifiableSortedSet(new TreeSet<>(entities.values()));
    }
    throw json.other(before, what(), Members.shown(value), "a string or an array of strings");
  }

  private Sequence sequence() throws IOException, Unreadable {
    Members members = Members.read(json, key, SEQUENCE);
    return new Sequence(
        name.owner(),
        members.number("start"),
        members.number("increment"),
        fragment(members, OPTIONS));
  }

  private PrimaryKey primaryKey() throws IOException, Unreadable {
    Members members = Members.read(json, key, KEY);
    return new PrimaryKey(members.string("name"), members.strings("columns"));
  }

  private Column column() throws IOException, Unreadable {
    Members members = Members.read(json, key, COLUMN);
    String type = members.string("type");
    if (!ColumnType.isWellFormed(type)) {
      throw members.refused("type", "a column type");
    }
    Column column =
        Column.of(name.part(), new ColumnType(type), members.flag("null"))
            .withDetails(details(members));
    if (!members.has("identity")) {
      return column;
    }
    if (!members.flag("identity")) {
      throw members.refused("identity", "`true`");
    }
    return column.withIdentity();
  }

  private static ColumnDetails details(Members members) throws Unreadable {
    if (!members.hasAny(COLUMN_DETAILS)) {
      return ColumnDetails.NONE;
    }
    return new ColumnDetails(
        optionalValue(members, "default"),
        optionalValue(members, "generated"),
        members.optionalString("collation"),
        optionalValue(members, OPTIONS),
        members.optionalString("comment"));
  }

  private EnumType enumType() throws IOException, Unreadable {
    Members members = Members.read(json, key, ENUM);
    return new EnumType(name.owner(), members.strings("labels"));
  }

  private String options() throws IOException, Unreadable {
    int before = json.offset();
    String sql = string();
    if (SqlFragment.problem(sql).isPresent()) {
      throw json.other(before, what(), JsonText.string(sql), "one piece of SQL");
    }
    return sql;
  }

  private Row row() throws IOException, Unreadable {
    Members members = Members.read(json, key, ROW);
    List<String> columns = members.someStrings("columns");
    List<String> texts = members.strings("values");
    List<String> kinds = members.strings("kinds");
    if (texts.size() != columns.size()) {
      throw members.refused("values", "as many values as `columns`");
    }
    if (kinds.size() != columns.size()) {
      throw members.refused("kinds", "as many words as `columns`");
    }
    SortedMap<String, Row.Value> values = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean number = kinds.get(i).equals("number");
      if (!number && !kinds.get(i).equals("text")) {
        throw members.refused("kinds", "made of `number` and `text`");
      }
      if (number && !Row.Value.isNumber(texts.get(i))) {
        throw members.refused("values", "whole numbers where `kinds` says so");
      }
      values.put(columns.get(i), new Row.Value(texts.get(i), number));
    }
    return new Row(name.part(), values);
  }

  private ForeignKey foreignKey() throws IOException, Unreadable {
    int before = json.offset();
    Members members = Members.read(json, key, FOREIGN_KEY);
    ForeignKey foreignKey =
        new ForeignKey(
            members.string("name"),
            members.someStrings("columns"),
            members.string("references"),
            members.someStrings("on"),
            members.has("delete") ? onDelete(members) : ForeignKey.OnDelete.NO_ACTION,
            optionalValue(members, "definition"),
            optionalValue(members, OPTIONS));
    if (foreignKey.columns().size() != foreignKey.referencedColumns().size()) {
      throw members.refused("on", "as many columns as `columns`");
    }
    if (!foreignKey.identity().equals(name.part())) {
      throw json.problem(
          json.valueStart(before),
          what() + " has the value of another key: " + JsonText.string(foreignKey.identity()),
          SnapshotProblem.RESTORE);
    }
    return foreignKey;
  }

  private static ForeignKey.OnDelete onDelete(Members members) throws Unreadable {
    String word = members.string("delete");
    for (ForeignKey.OnDelete onDelete : ForeignKey.OnDelete.values()) {
      if (onDelete != ForeignKey.OnDelete.NO_ACTION && SnapshotWriter.word(onDelete).equals(word)) {
        return onDelete;
      }
    }
    throw members.refused("delete", "`cascade`, `set null`, `set default` or `restrict`");
  }

  private Index index() throws IOException, Unreadable {
    Members members = Members.read(json, key, INDEX);
    List<String> columns = members.someStrings("columns");
    List<String> order = members.has("order") ? members.strings("order") : List.of();
    if (members.has("order") && order.size() != columns.size()) {
      throw members.refused("order", "as many words as `columns`");
    }
    List<Index.Part> parts = new ArrayList<>(columns.size());
    for (int i = 0; i < columns.size(); i++) {
      String word = order.isEmpty() ? "asc" : order.get(i);
      if (!word.equals("asc") && !word.equals("desc")) {
        throw members.refused("order", "made of `asc` and `desc`");
      }
      parts.add(new Index.Part(columns.get(i), word.equals("desc")));
    }
    return new Index(name.part(), parts, fragment(members, OPTIONS));
  }

  private UniqueConstraint unique() throws IOException, Unreadable {
    Members members = Members.read(json, key, UNIQUE);
    return new UniqueConstraint(
        name.part(), members.someStrings("columns"), optionalValue(members, OPTIONS));
  }

  private Check check() throws IOException, Unreadable {
    int before = json.offset();
    Members members = Members.read(json, key, CHECK);
    if (members.has("sql")) {
      return sqlCheck(members);
    }
    String column = members.string("column");
    if (members.has("in") == members.has("max")) {
      throw json.problem(
          json.valueStart(before),
          what() + " must have either `in` or `max`",
          SnapshotProblem.RESTORE);
    }
    if (members.has("in")) {
      return EnumCheck.ofLabels(name.part(), column, members.strings("in"));
    }
    long max = members.number("max");
    if (max < 0 || max > Integer.MAX_VALUE) {
      throw members.refused("max", "an ordinal");
    }
    return EnumCheck.ofOrdinals(name.part(), column, (int) max);
  }

  private SqlCheck sqlCheck(Members members) throws Unreadable {
    for (String other : List.of("column", "in", "max")) {
      if (members.has(other)) {
        throw members.refused(other, "absent beside `sql`");
      }
    }
    if (members.has("named") && !members.flag("named")) {
      throw members.refused("named", "`true`");
    }
    return new SqlCheck(
        name.part(), members.strings("columns"), value(members, "sql"), members.has("named"));
  }

  private static Optional<String> optionalValue(Members members, String member) throws Unreadable {
    return members.has(member) ? Optional.of(value(members, member)) : Optional.empty();
  }

  /** A member that is a piece of SQL, if it is there. */
  private static Optional<String> fragment(Members members, String member) throws Unreadable {
    Optional<String> sql = members.optionalString(member);
    if (sql.isPresent() && SqlFragment.problem(sql.get()).isPresent()) {
      throw members.refused(member, "one piece of SQL");
    }
    return sql;
  }

  /** A member that is a piece of SQL without a comma of its own. */
  private static String value(Members members, String member) throws Unreadable {
    String sql = members.string(member);
    if (SqlFragment.problemOfValue(sql).isPresent()) {
      throw members.refused(member, "one piece of SQL");
    }
    return sql;
  }

  private AccessRule accessRule(AccessRule.Kind kind, String start) throws IOException, Unreadable {
    int before = json.offset();
    String statement = string();
    if (!DdlxStatement.isSingle(statement, start)) {
      throw json.other(
          before, what(), JsonText.string(statement), "one statement `" + start.trim() + " ...`");
    }
    return new AccessRule(kind, name.part(), statement);
  }

  private String what() {
    return JsonCursor.what(key, "");
  }
}
