package dev.electrified.processor.entity;

import dev.electrified.processor.finding.Subject;
import java.util.List;
import java.util.Optional;

/**
 * One {@code @ElectricGrant}, as written; what is not written is empty.
 *
 * @param subject the annotation
 * @param privileges names of {@code Privilege} constants
 * @param to the roles as DDLX writes them
 * @param scope canonical name of the scope's class
 * @param attributes the attributes it is limited to
 * @param using attribute path to the scope
 * @param check condition
 */
public record GrantDeclaration(
    Subject subject,
    List<String> privileges,
    List<String> to,
    Optional<String> scope,
    List<String> attributes,
    String using,
    String check) {
  /** Copies the lists. */
  public GrantDeclaration {
    privileges = List.copyOf(privileges);
    to = List.copyOf(to);
    attributes = List.copyOf(attributes);
  }
}
