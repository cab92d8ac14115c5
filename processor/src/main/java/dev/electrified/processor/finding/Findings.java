package dev.electrified.processor.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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

  /**
   * Adds those of the findings that are about an element of which no error is known yet: the change
   * to something that cannot be in the first place needs no second error.
   */
  public void addAllElsewhere(Collection<Finding> findings) {
    Set<Subject> wrong = new HashSet<>();
    for (Finding finding : all) {
      if (finding.severity() == Severity.ERROR) {
        wrong.add(finding.subject().element());
      }
    }
    for (Finding finding : findings) {
      if (finding.subject().member() == null || !wrong.contains(finding.subject().element())) {
        add(finding);
      }
    }
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
