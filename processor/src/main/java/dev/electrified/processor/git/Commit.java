package dev.electrified.processor.git;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a commit holds of a project.
 *
 * @param id its hash; empty: there is no commit yet
 * @param snapshot the text of the snapshot, as it is stored
 * @param files the paths of the files in the folders of migrations, below the project's folder and
 *     with {@code /}
 */
public record Commit(String id, Optional<String> snapshot, SortedSet<String> files) {
  /** What there is before the first commit. */
  static final Commit NONE = new Commit("", Optional.empty(), new TreeSet<>());

  /** Copies the set. */
  public Commit {
    files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
  }

  /** The hash as people write it. */
  public String shortId() {
    return id.substring(0, Math.min(10, id.length()));
  }
}
