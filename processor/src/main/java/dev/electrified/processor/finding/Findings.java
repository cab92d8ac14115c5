package dev.electrified.processor.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the stages found so far, in the order they found it; the same finding counts once. */
public final class Findings {
  private final Set<Finding> all = new LinkedHashSet<>();

  /** Adds one finding. */
  public void add(Finding finding) {
    all.add(finding);
  }

  /** Adds several findings. */
  public void addAll(Collection<Finding> findings) {
    all.addAll(findings);
  }

  /** Whether any finding is an error, so that nothing may be written. */
  public boolean hasErrors() {
    for (Finding finding : all) {
      if (finding.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is nothing to say. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** The findings, in the order they were added. */
  public List<Finding> list() {
    return new ArrayList<>(all);
  }
}
