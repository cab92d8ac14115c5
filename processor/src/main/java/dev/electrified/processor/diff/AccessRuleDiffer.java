package dev.electrified.processor.diff;

import dev.electrified.processor.ddlx.RuleText;
import dev.electrified.processor.schema.AccessRule;
import dev.electrified.processor.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The changes of the access rules of one table: what goes is taken back, what comes is said. */
final class AccessRuleDiffer {
  private AccessRuleDiffer() {}

  /**
   * The changes. A rule that says something else goes and comes; one that stays is said again where
   * one that goes takes privileges from it.
   */
  static List<Change> diff(Table from, Table to) {
    KeyedDiff<AccessRule> diff = KeyedDiff.between(from.accessRules(), to.accessRules());
    List<AccessRule> gone = new ArrayList<>(diff.removed());
    SortedMap<String, AccessRule> come = new TreeMap<>();
    for (AccessRule rule : diff.added()) {
      come.put(rule.identity(), rule);
    }
    for (KeyedDiff.Pair<AccessRule> pair : diff.changed()) {
      gone.add(pair.from());
      come.put(pair.to().identity(), pair.to());
    }
    List<Change> changes = new ArrayList<>();
    for (AccessRule rule : gone) {
      changes.add(new Change.DropAccessRule(to, rule));
    }
    for (AccessRule rule : to.accessRules().values()) {
      if (come.containsKey(rule.identity())) {
        changes.add(new Change.AddAccessRule(to, rule, false));
      } else if (gone.stream().anyMatch(other -> overlap(rule, other))) {
        changes.add(new Change.AddAccessRule(to, rule, true));
      }
    }
    return changes;
  }

  private static boolean overlap(AccessRule rule, AccessRule other) {
    Optional<RuleText> text = RuleText.parse(rule.statement());
    Optional<RuleText> gone = RuleText.parse(other.statement());
    return text.isPresent() && gone.isPresent() && text.get().overlaps(gone.get());
  }
}
