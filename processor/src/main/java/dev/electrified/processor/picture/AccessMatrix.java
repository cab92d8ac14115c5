package dev.electrified.processor.picture;

import dev.electrified.processor.ddlx.Privilege;
import dev.electrified.processor.ddlx.RuleText;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who may do what with which table, and who has which role, as Markdown. What limits a grant,
 * columns, path and condition, stands as DDLX has it.
 */
final class AccessMatrix {
  private static final List<Privilege> COLUMNS = Privilege.ALL.parts();

  private final StringBuilder text = new StringBuilder();

  private AccessMatrix() {}

  /** Both tables, each under its heading; one without rows is left out. */
  static String of(List<Table> tables) {
    AccessMatrix matrix = new AccessMatrix();
    matrix.addGrants(tables);
    matrix.addAssignments(tables);
    return matrix.text.toString();
  }

  private void addGrants(List<Table> tables) {
    List<String> rows = new ArrayList<>();
    for (Table table : tables) {
      grants(table)
          .forEach(
              (role, grants) -> {
                StringBuilder row = new StringBuilder("| ");
                row.append(MarkdownCell.code(table.name()))
                    .append(" | ")
                    .append(MarkdownCell.code(role));
                COLUMNS.forEach(column -> row.append(" | ").append(cell(column, grants)));
                rows.add(row.append(" |\n").toString());
              });
    }
    StringBuilder head = new StringBuilder("| table | role");
    COLUMNS.forEach(column -> head.append(" | ").append(column));
    add("Who may do what", head + " |\n|" + "---|".repeat(COLUMNS.size() + 2) + "\n", rows);
  }

  /** The grants of a table, by role. */
  private static Map<String, List<RuleText>> grants(Table table) {
    Map<String, List<RuleText>> grants = new TreeMap<>();
    for (AccessRule rule : table.accessRules().values()) {
      if (rule.kind() == AccessRule.Kind.GRANT) {
        RuleText.parse(rule.statement())
            .ifPresent(
                grant ->
                    grants
                        .computeIfAbsent(
                            grant.role().orElse(grant.target()), key -> new ArrayList<>())
                        .add(grant));
      }
    }
    return grants;
  }

  /** What the grants give of a privilege: {@code yes}, or what they are limited to. */
  private static String cell(Privilege privilege, List<RuleText> grants) {
    List<String> ways = new ArrayList<>();
    for (RuleText grant : grants) {
      if (grant.privileges().contains(privilege)) {
        String columns = grant.columns();
        String limits =
            columns + (columns.isEmpty() || grant.rest().isEmpty() ? "" : " ") + grant.rest();
        ways.add(limits.isEmpty() ? "yes" : MarkdownCell.code(limits));
      }
    }
    return ways.contains("yes") ? "yes" : String.join("; ", ways);
  }

  private void addAssignments(List<Table> tables) {
    List<String> rows = new ArrayList<>();
    for (Table table : tables) {
      for (AccessRule rule : table.accessRules().values()) {
        if (rule.kind() == AccessRule.Kind.ASSIGN) {
          RuleText.parse(rule.statement())
              .ifPresent(
                  assign ->
                      rows.add(
                          "| "
                              + MarkdownCell.code(assign.role().orElse(assign.subject()))
                              + " | "
                              + MarkdownCell.code(assign.target())
                              + " | "
                              + (assign.rest().isEmpty() ? "" : MarkdownCell.code(assign.rest()))
                              + " |\n"));
        }
      }
    }
    rows.sort(null);
    add("Who has which role", "| role | user | if |\n|---|---|---|\n", rows);
  }

  private void add(String heading, String head, List<String> rows) {
    if (!rows.isEmpty()) {
      text.append("\n## ").append(heading).append("\n\n").append(head);
      rows.forEach(text::append);
    }
  }
}
