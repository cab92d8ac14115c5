package dev.electrified.processor.policy;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.diff.Demand;
import dev.electrified.processor.schema.Check;
import dev.electrified.processor.schema.Column;
import dev.electrified.processor.schema.EnumCheck;
import dev.electrified.processor.schema.SqlCheck;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which differences only allow more than before, so that no row and no writer can break them. */
final class Growth {
  private static final String IN = " in (";

  private Growth() {}

  /** Whether a list has all that another one has, in the same order, and perhaps more between. */
  static boolean adds(List<String> from, List<String> to) {
    int at = 0;
    for (String one : to) {
      if (at < from.size() && from.get(at).equals(one)) {
        at++;
      }
    }
    return at == from.size();
  }

  /** Whether a check is replaced by one that allows more, or a demand is given up. */
  static boolean isSafe(Change.AlterCheck change) {
    if (change.from().isEmpty()) {
      return false;
    }
    Check from = change.from().get();
    return change.to().isPresent() ? grows(from, change.to().get()) : Demand.of(from).isPresent();
  }

  /** Whether a check allows all that another one allows, as far as their lists of values tell. */
  static boolean grows(Check from, Check to) {
    if (from instanceof EnumCheck was && to instanceof EnumCheck is) {
      return was.column().equals(is.column())
          && is.labels().containsAll(was.labels())
          && was.labels().isEmpty() == is.labels().isEmpty()
          && is.lastOrdinal() >= was.lastOrdinal();
    }
    return from instanceof SqlCheck was && to instanceof SqlCheck is && grows(was.sql(), is.sql());
  }

  private static boolean grows(String from, String to) {
    int list = from.indexOf(IN);
    if (list < 0 || !to.startsWith(from.substring(0, list) + IN)) {
      return false;
    }
    Optional<Set<String>> was = values(from, list + IN.length());
    Optional<Set<String>> is = values(to, list + IN.length());
    return was.isPresent() && is.isPresent() && is.get().containsAll(was.get());
  }

  /** The constants up to the closing parenthesis, if that is where the text ends. */
  private static Optional<Set<String>> values(String sql, int start) {
    Set<String> values = new HashSet<>();
    boolean quoted = false;
    int from = start;
    for (int i = start; i < sql.length(); i++) {
      char c = sql.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == ')')) {
        values.add(sql.substring(from, i).strip());
        from = i + 1;
        if (c == ')') {
          return i + 1 == sql.length() ? Optional.of(values) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a column changes without rewriting its table, and takes all that it took before. */
  static boolean isSafe(Column from, Column to) {
    return !from.retired()
        && from.identity() == to.identity()
        && from.details().generated().equals(to.details().generated())
        && from.details().collation().equals(to.details().collation())
        && from.details().options().equals(to.details().options())
        && (to.nullable() || !from.nullable())
        && (from.type().equals(to.type()) || widens(from.type().sql(), to.type().sql()));
  }

  /** Whether the comment alone differs, which Electric lets through. */
  static boolean isComment(Column from, Column to) {
    return isSafe(from, to)
        && from.type().equals(to.type())
        && from.nullable() == to.nullable()
        && from.details().defaultSql().equals(to.details().defaultSql());
  }

  private static boolean widens(String from, String to) {
    int was = length(from);
    return was > 0 && (to.equals("text") || length(to) > was);
  }

  /** The length of a {@code varchar(n)}; 0 of anything else. */
  private static int length(String type) {
    String start = "varchar(";
    if (!type.startsWith(start) || type.indexOf(')') != type.length() - 1 || type.length() > 17) {
      return 0;
    }
    int length = 0;
    for (int i = start.length(); i < type.length() - 1; i++) {
      int digit = Character.digit(type.charAt(i), 10);
      if (digit < 0) {
        return 0;
      }
      length = length * 10 + digit;
    }
    return length;
  }
}
