package dev.electrified.processor.linter;

import java.util.HashSet;
import java.util.Set;

/** The access rules in force. */
final class AccessRules {
  private final Set<String> assigned = new HashSet<>();
  private final Set<String> granted = new HashSet<>();

  /** Whether it was not assigned before. */
  boolean assign(String rule) {
    return assigned.add(rule);
  }

  /** Whether it was assigned. */
  boolean unassign(String rule) {
    return assigned.remove(rule);
  }

  void grant(String rule) {
    granted.add(rule);
  }

  /** Whether it was granted. */
  boolean revoke(String rule) {
    return granted.remove(rule);
  }
}
