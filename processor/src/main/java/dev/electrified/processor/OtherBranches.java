package dev.electrified.processor;

import dev.electrified.processor.git.Branch;
import dev.electrified.processor.git.Git;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.util.List;
import java.util.Optional;

/** What the snapshots of other branches record; asked for when a file may be theirs. */
final class OtherBranches {
  private final Compilation compilation;
  private Optional<List<Branch>> branches = Optional.empty();
  private boolean asked;

  OtherBranches(Compilation compilation) {
    this.compilation = compilation;
  }

  /** Whether git can tell what other branches there are. */
  boolean areKnown() {
    return branches().isPresent();
  }

  /** The branch that counts on the migration of that version and hash, if there is one. */
  Optional<String> recording(String version, String hash) {
    for (Branch branch : branches().orElse(List.of())) {
      if (SnapshotCodec.records(branch.snapshot(), version, hash)) {
        return Optional.of(branch.name());
      }
    }
    return Optional.empty();
  }

  private Optional<List<Branch>> branches() {
    if (!asked) {
      asked = true;
      branches =
          Git.onPath(compilation.environment().variables())
              .branches(
                  new Git.Question(
                      compilation.layout().directory(),
                      compilation.options().get(Option.SINCE),
                      compilation.snapshotPath(),
                      List.of()));
    }
    return branches;
  }
}
