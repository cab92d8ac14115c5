package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.Optional;

/**
 * One {@code @ElectricAssign}, as written; what is not written is the empty string.
 *
 * @param subject the annotation
 * @param attribute path of the attribute it stands on; empty when it stands on what has the table:
 *     the entity, or an attribute with a table of its own
 * @param value the role as DDLX writes it
 * @param scope canonical name of the scope's class
 * @param role name of the role, beside {@code scope}
 * @param roleFrom attribute that holds the role's name
 * @param user attribute that refers to the user
 * @param when condition
 */
public record AssignDeclaration(
    Subject subject,
    Optional<String> attribute,
    String value,
    Optional<String> scope,
    String role,
    String roleFrom,
    String user,
    String when) {
  /** The same on an attribute inside of what the prefix leads to. */
  public AssignDeclaration inside(String prefix) {
    return new AssignDeclaration(
        subject, attribute.map(path -> prefix + path), value, scope, role, roleFrom, user, when);
  }
}
