package dev.electrified.processor.snapshot;

import dev.electrified.processor.schema.SqlFragment;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object that is the value of a fact. */
final class Members {
  private final JsonCursor json;
  private final String key;
  private final int start;
  private final List<String> names;
  private final @Nullable Object[] values;
  private final int[] starts;

  private Members(JsonCursor json, String key, List<String> names) {
    this.json = json;
    this.key = key;
    this.start = json.offset();
    this.names = names;
    this.values = new @Nullable Object[names.size()];
    this.starts = new int[names.size()];
  }

  /**
   * Reads an object that has no other members than these.
   *
   * @param key of the fact
   */
  static Members read(JsonCursor json, String key, List<String> names)
      throws IOException, Unreadable {
    Members members = new Members(json, key, names);
    json.beginObject(key);
    while (json.hasNext()) {
      members.readOne();
    }
    json.endObject();
    return members;
  }

  private void readOne() throws IOException, Unreadable {
    int nameStart = json.nameStart();
    String name = json.name();
    int i = names.indexOf(name);
    if (i < 0) {
      throw json.problem(
          nameStart,
          "`" + key + "` has a member " + JsonText.string(name) + " that is not known",
          SnapshotProblem.RESTORE);
    }
    if (values[i] != null) {
      throw json.problem(nameStart, what(name) + " stands there twice", SnapshotProblem.RESTORE);
    }
    starts[i] = json.offset();
    values[i] = json.value(key, name);
  }

  /** Whether there is such a member. */
  boolean has(String name) {
    return values[names.indexOf(name)] != null;
  }

  /** A member that is a piece of SQL without a comma of its own, if it is there. */
  Optional<String> optionalSql(String member) throws Unreadable {
    return has(member) ? Optional.of(sql(member)) : Optional.empty();
  }

  /** A member that is a piece of SQL, if it is there. */
  Optional<String> fragment(String member) throws Unreadable {
    Optional<String> sql = optionalString(member);
    if (sql.isPresent() && SqlFragment.problem(sql.get()).isPresent()) {
      throw refused(member, "one piece of SQL");
    }
    return sql;
  }

  /** A member that is a piece of SQL without a comma of its own. */
  String sql(String member) throws Unreadable {
    String sql = string(member);
    if (SqlFragment.problemOfValue(sql).isPresent()) {
      throw refused(member, "one piece of SQL");
    }
    return sql;
  }

  /** Whether there is any of these. */
  boolean hasAny(List<String> members) {
    for (String member : members) {
      if (has(member)) {
        return true;
      }
    }
    return false;
  }

  /** A member that is a string, if it is there. */
  Optional<String> optionalString(String name) throws Unreadable {
    return has(name) ? Optional.of(string(name)) : Optional.empty();
  }

  /** A member that is a string. */
  String string(String name) throws Unreadable {
    if (value(name) instanceof String string) {
      return string;
    }
    throw refused(name, "a string");
  }

  /** A member that is an array of strings. */
  List<String> strings(String name) throws Unreadable {
    if (value(name) instanceof JsonCursor.Strings strings) {
      return strings.values();
    }
    throw refused(name, "an array of strings");
  }

  /** A member that is an array of at least one string. */
  List<String> someStrings(String name) throws Unreadable {
    List<String> strings = strings(name);
    if (strings.isEmpty()) {
      throw refused(name, "a column or more");
    }
    return strings;
  }

  /** A member that is true or false. */
  boolean flag(String name) throws Unreadable {
    if (value(name) instanceof Boolean flag) {
      return flag;
    }
    throw refused(name, "`true` or `false`");
  }

  /** A member that is a whole number. */
  long number(String name) throws Unreadable {
    if (value(name) instanceof Long number) {
      return number;
    }
    throw refused(name, "a whole number");
  }

  /** A member has a value it cannot have. */
  Unreadable refused(String name, String expected) throws Unreadable {
    return json.other(starts[names.indexOf(name)], what(name), shown(value(name)), expected);
  }

  private Object value(String name) throws Unreadable {
    Object value = values[names.indexOf(name)];
    if (value == null) {
      throw json.problem(
          json.valueStart(start), "`" + key + "` has no `" + name + "`", SnapshotProblem.RESTORE);
    }
    return value;
  }

  private String what(String name) {
    return JsonCursor.what(key, name);
  }

  /** A value as JSON. */
  static String shown(Object value) {
    if (value instanceof String string) {
      return JsonText.string(string);
    }
    return value instanceof JsonCursor.Strings strings
        ? JsonText.strings(strings.values())
        : value.toString();
  }
}
