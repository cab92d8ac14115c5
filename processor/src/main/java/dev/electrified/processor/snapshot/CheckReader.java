package dev.electrified.processor.snapshot;

import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.SqlCheck;
import java.io.IOException;
import java.util.List;

/** Reads check constraints: of an enum's values, or by a condition. */
final class CheckReader {
  private static final List<String> CHECK =
      List.of("column", "in", "max", "columns", "sql", "named");

  private CheckReader() {}

  /** Reads the value of the fact. */
  static Check read(JsonCursor json, String key, String name) throws IOException, Unreadable {
    int before = json.offset();
    Members members = Members.read(json, key, CHECK);
    if (members.has("sql")) {
      return sqlCheck(name, members);
    }
    String column = members.string("column");
    if (members.has("in") == members.has("max")) {
      throw json.problem(
          json.valueStart(before),
          JsonCursor.what(key, "") + " must have either `in` or `max`",
          SnapshotProblem.RESTORE);
    }
    if (members.has("in")) {
      return EnumCheck.ofLabels(name, column, members.strings("in"));
    }
    long max = members.number("max");
    if (max < 0 || max > Integer.MAX_VALUE) {
      throw members.refused("max", "an ordinal");
    }
    return EnumCheck.ofOrdinals(name, column, (int) max);
  }

  private static SqlCheck sqlCheck(String name, Members members) throws Unreadable {
    for (String other : List.of("column", "in", "max")) {
      if (members.has(other)) {
        throw members.refused(other, "absent beside `sql`");
      }
    }
    if (members.has("named") && !members.flag("named")) {
      throw members.refused("named", "`true`");
    }
    return new SqlCheck(name, members.strings("columns"), members.sql("sql"), members.has("named"));
  }
}
