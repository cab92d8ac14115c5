package dev.electrified.processor.check;

import dev.electrified.processor.ddlx.Grant;
import dev.electrified.processor.ddlx.Role;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.mapping.MappedModel.ResolvedGrant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Grants that give nothing which another one does not give. */
final class CoveredGrants {
  private CoveredGrants() {}

  static void check(MappedModel model, Findings findings) {
    Map<String, List<ResolvedGrant>> byTable = new TreeMap<>();
    for (ResolvedGrant resolved : model.grants()) {
      if (resolved.ruled().table().electrified()) {
        byTable
            .computeIfAbsent(resolved.statement().table(), name -> new ArrayList<>())
            .add(resolved);
      }
    }
    for (List<ResolvedGrant> grants : byTable.values()) {
      for (int i = 0; i < grants.size(); i++) {
        Optional<Grant> cover = cover(grants, i);
        if (cover.isPresent()) {
          findings.add(
              Released.of(
                  Rule.COVERED_GRANT,
                  grants.get(i),
                  "",
                  "`"
                      + grants.get(i).statement().text()
                      + "` gives nothing that `"
                      + cover.get().text()
                      + "` does not give",
                  "Leave the narrower one out"));
        }
      }
    }
  }

  /** Of two that say the same in other words, the later one is too much. */
  private static Optional<Grant> cover(List<ResolvedGrant> grants, int index) {
    Grant grant = grants.get(index).statement();
    for (int i = 0; i < grants.size(); i++) {
      Grant other = grants.get(i).statement();
      if (!other.key().equals(grant.key())
          && covers(other, grant)
          && (i < index || !covers(grant, other))) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean covers(Grant wide, Grant narrow) {
    boolean columns =
        wide.columns().isEmpty()
            || (!narrow.columns().isEmpty() && wide.columns().containsAll(narrow.columns()));
    return columns
        && wide.privilege().covers(narrow.privilege())
        && (wide.check().isEmpty() || wide.check().equals(narrow.check()))
        && coversRole(wide, narrow);
  }

  private static boolean coversRole(Grant wide, Grant narrow) {
    if (wide.role().equals(narrow.role())) {
      return wide.using().equals(narrow.using());
    }
    boolean everybody = wide.role().equals(new Role(Optional.empty(), "ANYONE"));
    boolean everyUser = wide.role().equals(new Role(Optional.empty(), "AUTHENTICATED"));
    return everybody || (everyUser && !Role.isBuiltIn(narrow.role().plain()));
  }
}
