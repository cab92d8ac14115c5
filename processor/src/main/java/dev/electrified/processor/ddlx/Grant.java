package dev.electrified.processor.ddlx;

import dev.electrified.processor.ddlx.condition.ConditionText;
import dev.electrified.processor.ddlx.condition.Expression;
import dev.electrified.processor.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ELECTRIC GRANT}: what a role may do.
 *
 * @param privilege what the role may do
 * @param columns the columns it is limited to; empty: all
 * @param table the table
 * @param role who may do it
 * @param using columns that lead from this table to the scope, in order; empty: no path
 * @param check which rows it is for, with the names of columns; empty: all
 */
public record Grant(
    Privilege privilege,
    List<String> columns,
    String table,
    Role role,
    List<String> using,
    Optional<Expression> check) {
  /** What the key of a grant on columns has behind the privilege. */
  public static final String COLUMNS = "(columns)";

  /** Copies the lists. */
  public Grant {
    columns = List.copyOf(columns);
    using = List.copyOf(using);
  }

  /** The statement without its semicolon. */
  public String text() {
    StringBuilder text = new StringBuilder("ELECTRIC GRANT ").append(privilege.name());
    if (!columns.isEmpty()) {
      text.append(" (").append(String.join(", ", names(columns))).append(')');
    }
    text.append(" ON ").append(Identifier.ddlx(table)).append(" TO ").append(role.text());
    if (!using.isEmpty()) {
      text.append(" USING ").append(String.join("/", names(using)));
    }
    check.ifPresent(
        condition -> text.append(" CHECK (").append(ConditionText.of(condition)).append(')'));
    return text.toString();
  }

  /**
   * What tells this grant from the others of its table. One on columns is another than one on the
   * table, since revoking the one leaves the other; columns, path and condition tell none apart.
   */
  public String key() {
    return privilege.name() + (columns.isEmpty() ? "." : COLUMNS + ".") + role.plain();
  }

  private static List<String> names(List<String> columns) {
    List<String> names = new ArrayList<>(columns.size());
    for (String column : columns) {
      names.add(Identifier.ddlx(column));
    }
    return names;
  }
}
