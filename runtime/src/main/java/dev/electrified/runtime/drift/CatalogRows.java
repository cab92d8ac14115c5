package dev.electrified.runtime.drift;

import dev.electrified.runtime.type.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows of PostgreSQL's catalog as values. */
final class CatalogRows {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");
  private static final Pattern SIZE = Pattern.compile("\\(([^()]+)\\)(?:\\[])?$");

  /** What SQL calls types whose own names are others: {@code bigint} is {@code int8}. */
  private static final Set<String> SPELLINGS =
      Set.of(
          "bigint",
          "bit varying",
          "boolean",
          "character",
          "character varying",
          "double precision",
          "integer",
          "real",
          "smallint",
          "time with time zone",
          "time without time zone",
          "timestamp with time zone",
          "timestamp without time zone");

  private CatalogRows() {}

  static LiveTable.Type type(ResultSet row) throws SQLException {
    boolean userType = row.getBoolean("is_user_type");
    String text = row.getString("type_text");
    return new LiveTable.Type(
        userType ? userType(row, text) : SqlType.parse(text),
        userType,
        userType
            && (row.getBoolean("has_builtin_name")
                || SPELLINGS.contains(row.getString("type_name"))),
        row.getBoolean("is_domain"));
  }

  static LiveTable.Column column(ResultSet row, LiveTable.Type type) throws SQLException {
    return new LiveTable.Column(
        row.getString("attname"),
        type,
        !row.getBoolean("attnotnull"),
        switch (row.getString("attidentity")) {
          case "a" -> "always";
          case "d" -> "by default";
          default -> "";
        },
        value(row));
  }

  /**
   * By the name alone, without its schema: a migration names none. Not parsed, since a type of the
   * user's own may be called {@code int8}.
   */
  private static SqlType userType(ResultSet row, String text) throws SQLException {
    Matcher size = SIZE.matcher(text);
    return new SqlType(
        row.getString("type_name"),
        size.find() ? size.group(1).replace(" ", "").toLowerCase(Locale.ROOT) : "",
        row.getBoolean("is_array") ? 1 : 0);
  }

  private static Optional<String> value(ResultSet row) throws SQLException {
    @Nullable String value = row.getString("value_text");
    if (value == null) {
      return Optional.empty();
    }
    String text = Shown.line(value);
    return Optional.of(
        row.getString("attgenerated").isEmpty()
            ? "default " + text
            : "generated always as (" + text + ")");
  }

  /**
   * A foreign key.
   *
   * @param other the table it refers to, where that was read
   */
  static LiveTable.ForeignKey foreignKey(ResultSet row, LiveTable table, @Nullable LiveTable other)
      throws SQLException {
    String name = row.getString("referenced_name");
    String shown =
        other != null
            ? Shown.table(other.name)
            : Shown.qualified(row.getString("referenced_schema"), name);
    return new LiveTable.ForeignKey(
        row.getString("conname"),
        table.names(numbers(row.getString("columns"))),
        shown,
        other == null ? List.of() : other.names(numbers(row.getString("referenced_columns"))),
        Shown.words(
            row.getString("confmatchtype").equals("f") ? "match full" : "",
            action("on update", row.getString("confupdtype")),
            action("on delete", row.getString("confdeltype"))),
        validity(row));
  }

  private static String action(String event, String letter) {
    return switch (letter) {
      case "c" -> event + " cascade";
      case "n" -> event + " set null";
      case "d" -> event + " set default";
      case "r" -> event + " restrict";
      default -> "";
    };
  }

  static LiveTable.Check check(ResultSet row, LiveTable table) throws SQLException {
    return new LiveTable.Check(
        row.getString("conname"),
        row.getString("contype").equals("x"),
        table.names(numbers(row.getString("columns"))),
        Shown.line(row.getString("definition")),
        validity(row));
  }

  private static String validity(ResultSet row) throws SQLException {
    if (row.getBoolean("convalidated")) {
      return "";
    }
    return row.getString("definition").endsWith(" NOT ENFORCED") ? "not enforced" : "not validated";
  }

  static LiveTable.Index index(ResultSet row, LiveTable table) throws SQLException {
    int sorted = row.getInt("indnkeyatts");
    List<String> columns = table.names(first(sorted, numbers(row.getString("columns"))));
    List<Boolean> descending = new ArrayList<>();
    for (int option : first(sorted, numbers(row.getString("options")))) {
      descending.add((option & 1) != 0);
    }
    return new LiveTable.Index(
        row.getString("relname"),
        row.getString("amname"),
        row.getBoolean("indisunique"),
        row.getBoolean("indisvalid"),
        row.getBoolean("nulls_are_equal"),
        columns,
        descending,
        text(row, "expressions"),
        text(row, "predicate"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    @Nullable String text = row.getString(column);
    return text == null ? "" : Shown.line(text);
  }

  /** The columns behind the first ones are only stored in the index. */
  private static List<Integer> first(int count, List<Integer> numbers) {
    return numbers.subList(0, Math.min(count, numbers.size()));
  }

  /** Numbers as an array or a vector has them: <code>{1,2}</code> or {@code 1 2}. */
  static List<Integer> numbers(@Nullable String text) {
    List<Integer> numbers = new ArrayList<>();
    if (text != null) {
      Matcher matcher = NUMBER.matcher(text);
      while (matcher.find()) {
        numbers.add(Integer.valueOf(matcher.group()));
      }
    }
    return numbers;
  }
}
