package dev.electrified.processor.snapshot;

import dev.electrified.processor.ddlx.Grant;
import dev.electrified.processor.ddlx.RuleText;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.ColumnDetails;
import dev.electrified.processor.schema.ColumnType;
import dev.electrified.processor.schema.EnumType;
import dev.electrified.processor.schema.ForeignKey;
import dev.electrified.processor.schema.Index;
import dev.electrified.processor.schema.PrimaryKey;
import dev.electrified.processor.schema.Sequence;
import dev.electrified.processor.schema.SqlFragment;
import dev.electrified.processor.schema.UniqueConstraint;
import dev.electrified.processor.sql.Identifier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
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
  private static final List<String> SEQUENCE = List.of("start", "increment", OPTIONS);
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
      case OPTION, MIGRATION, COLUMN_REPLACES -> string();
      case SEQUENCE -> sequence();
      case ENTITY -> entities();
      case KEY -> primaryKey();
      case COLUMN -> column();
      case BASELINE,
          ACCEPTED,
          CONVERTER,
          EMBEDDABLE,
          COLUMN_RETIRED,
          COLUMN_RELAXED,
          ELECTRIFIED,
          RETIRED ->
          flag();
      case NAME -> givenName();
      case FOREIGN_KEY -> foreignKey();
      case INDEX -> index();
      case UNIQUE -> unique();
      case CHECK -> CheckReader.read(json, key, name.part());
      case COMMENT -> string();
      case OPTIONS -> options();
      case ROW -> RowReader.read(json, key, name.part());
      case ENUM -> enumType();
      case ASSIGN -> accessRule(AccessRule.Kind.ASSIGN);
      case GRANT -> accessRule(AccessRule.Kind.GRANT);
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

  private String givenName() throws IOException, Unreadable {
    int before = json.offset();
    String given = string();
    if (given.isBlank()
        || given.contains("${")
        || given.chars().anyMatch(Character::isISOControl)
        || Identifier.bytes(given) > Identifier.MAX_BYTES) {
      throw json.other(before, what(), JsonText.string(given), "a name, `?` or `-`");
    }
    return given;
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
        members.fragment(OPTIONS));
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
        members.optionalSql("default"),
        members.optionalSql("generated"),
        members.optionalString("collation"),
        members.optionalSql(OPTIONS),
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
            members.optionalSql("definition"),
            members.optionalSql(OPTIONS));
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
    return new Index(name.part(), parts, members.fragment(OPTIONS));
  }

  private UniqueConstraint unique() throws IOException, Unreadable {
    Members members = Members.read(json, key, UNIQUE);
    return new UniqueConstraint(
        name.part(), members.someStrings("columns"), members.optionalSql(OPTIONS));
  }

  private AccessRule accessRule(AccessRule.Kind kind) throws IOException, Unreadable {
    int before = json.offset();
    String statement = string();
    Optional<RuleText> rule = RuleText.parse(statement);
    if (rule.isEmpty() || !rule.get().verb().equals(kind.name())) {
      throw json.other(
          before,
          what(),
          JsonText.string(statement),
          "one statement `ELECTRIC " + kind.name() + " ...`");
    }
    return new AccessRule(
        kind, kind == AccessRule.Kind.GRANT ? grant(statement) : name.part(), statement);
  }

  /** The key of a grant: one on columns had that of a grant on the table, once. */
  private String grant(String statement) {
    String part = name.part();
    int privilege = Math.max(part.indexOf('.'), 0);
    String onColumns = part.substring(0, privilege) + Grant.COLUMNS;
    boolean old =
        !part.startsWith(onColumns)
            && statement.startsWith("ELECTRIC GRANT " + part.substring(0, privilege) + " (");
    return old ? onColumns + part.substring(privilege) : part;
  }

  private String what() {
    return JsonCursor.what(key, "");
  }
}
