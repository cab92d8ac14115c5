package dev.electrified.processor.ddlx;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The text of an access rule in our spelling, taken apart: enough to say its inverse, or to show
 * it.
 *
 * @param verb {@code ASSIGN} or {@code GRANT}
 * @param subject what is assigned, {@code 'projects:owner'}, or granted, {@code UPDATE (name)}
 * @param table what the grant is on; empty for an assignment
 * @param target the user column, {@code projects.owner_id}, or the role, {@code 'admin'}
 * @param rest what limits it, {@code USING issue_id/project_id} or {@code CHECK (…)}; may be empty
 */
public record RuleText(String verb, String subject, String table, String target, String rest) {
  private static final String ASSIGN = "ASSIGN";
  private static final String GRANT = "GRANT";

  /** The parts of the text; empty when it is not one assignment or grant as we write them. */
  public static Optional<RuleText> parse(String statement) {
    List<String> words = RuleScanner.split(statement, ' ').orElse(List.of());
    if (words.size() < 3 || !words.get(0).equals("ELECTRIC")) {
      return Optional.empty();
    }
    int to = words.indexOf("TO");
    boolean whole = to > 2 && to + 1 < words.size();
    String rest = whole ? String.join(" ", words.subList(to + 2, words.size())) : "";
    if (whole && words.get(1).equals(ASSIGN) && to == 3) {
      return Optional.of(new RuleText(ASSIGN, words.get(2), "", words.get(to + 1), rest));
    }
    if (whole && words.get(1).equals(GRANT) && words.indexOf("ON") == to - 2) {
      String subject = String.join(" ", words.subList(2, to - 2));
      return Optional.of(new RuleText(GRANT, subject, words.get(to - 1), words.get(to + 1), rest));
    }
    return Optional.empty();
  }

  /**
   * The statement that takes the rule back: that of a grant names its columns, since the server
   * looks for the very same ones, but neither path nor condition; that of an assignment no
   * condition.
   */
  public String inverse() {
    return verb.equals(ASSIGN)
        ? "ELECTRIC UNASSIGN " + subject + " FROM " + target
        : "ELECTRIC REVOKE " + subject + " ON " + table + " FROM " + target;
  }

  /** The role by its name, as {@link Role#plain()}; empty where its name stands in a row. */
  public Optional<String> role() {
    String role = verb.equals(ASSIGN) ? subject : target;
    return role.startsWith("'")
        ? Optional.of(role.substring(1, role.length() - 1).replace("''", "'"))
        : Optional.empty();
  }

  /** The scope of a role whose name stands in a row, as DDLX writes it; empty for other roles. */
  public Optional<String> scopeOfRow() {
    return verb.equals(ASSIGN) && subject.startsWith("(")
        ? RuleScanner.split(subject.substring(1), ',').map(parts -> parts.get(0))
        : Optional.empty();
  }

  /**
   * Whether to take one of two grants back takes from the other as well: the server keeps a row for
   * each privilege, so that {@code ALL} and {@code SELECT} share one.
   */
  public boolean overlaps(RuleText other) {
    return verb.equals(GRANT)
        && other.verb.equals(GRANT)
        && table.equals(other.table)
        && target.equals(other.target)
        && columns().equals(other.columns())
        && !Collections.disjoint(privileges(), other.privileges());
  }

  /** The columns that a grant is limited to, {@code (name, title)}; empty: all. */
  public String columns() {
    int open = subject.indexOf('(');
    return open < 0 ? "" : subject.substring(open);
  }

  /** What a grant gives, in its parts. */
  public List<Privilege> privileges() {
    int end = subject.indexOf(' ');
    return Privilege.find(end < 0 ? subject : subject.substring(0, end))
        .map(Privilege::parts)
        .orElse(List.of());
  }
}
