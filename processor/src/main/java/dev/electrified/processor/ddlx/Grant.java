package dev.electrified.processor.ddlx;

import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ELECTRIC GRANT}: what a role may do.
 *
 * @param privilege one of {@code SELECT INSERT UPDATE DELETE ALL READ WRITE}
 * @param columns the columns it is limited to; empty: all
 * @param table the table
 * @param role who may
 * @param using columns that lead from this table to the scope, in order; empty: no path
 */
public record Grant(
    String privilege, List<String> columns, String table, Role role, List<String> using) {
  /** Copies the lists. */
  public Grant {
    columns = List.copyOf(columns);
    using = List.copyOf(using);
  }

  /** The statement without its semicolon. */
  public String text() {
    StringBuilder text = new StringBuilder("ELECTRIC GRANT ").append(privilege);
    if (!columns.isEmpty()) {
      text.append(" (").append(String.join(", ", names(columns))).append(')');
    }
    text.append(" ON ").append(Identifier.ddlx(table)).append(" TO ").append(role.text());
    if (!using.isEmpty()) {
      text.append(" USING ").append(String.join("/", names(using)));
    }
    return text.toString();
  }

  /** What tells this grant from the others of its table. */
  public String key() {
    return privilege + "." + role.plain();
  }

  private static List<String> names(List<String> columns) {
    List<String> names = new ArrayList<>(columns.size());
    for (String column : columns) {
      names.add(Identifier.ddlx(column));
    }
    return names;
  }
}
