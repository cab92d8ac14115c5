package dev.electrified.processor.schema;

/**
 * An access rule of an electrified table: one {@code ELECTRIC ASSIGN} or one {@code ELECTRIC
 * GRANT}.
 *
 * @param kind which of the two
 * @param key what identifies the rule among those of its table: for a grant the privilege and the
 *     role ({@code ALL.projects:owner}), for an assignment the role and the user column ({@code
 *     projects:owner.owner_id})
 * @param statement the exact DDLX text, without the final semicolon
 */
public record AccessRule(Kind kind, String key, String statement) {
  /** The two kinds of access rule. */
  public enum Kind {
    /** Says who has a role. */
    ASSIGN,
    /** Says what a role may do. */
    GRANT
  }

  /** {@code assign} or {@code grant}, the word the snapshot uses. */
  public String word() {
    return kind == Kind.ASSIGN ? "assign" : "grant";
  }

  /** Unique among the access rules of a table, and sorted as they are said: assignments first. */
  public String identity() {
    return word() + "." + key;
  }
}
