package dev.electrified.processor;

import dev.electrified.processor.git.Branch;
import dev.electrified.processor.git.Git;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the snapshots of other branches record; asked for when a file may be theirs. */
final class OtherBranches {
  private final Compilation compilation;
  private @Nullable List<Branch> branches;

  OtherBranches(Compilation compilation) {
    this.compilation = compilation;
  }

  /** The branch that counts on the migration of that version, if there is one. */
  Optional<String> recording(String version) {
    for (Branch branch : branches()) {
      if (SnapshotCodec.records(branch.snapshot(), version)) {
        return Optional.of(branch.name());
      }
    }
    return Optional.empty();
  }

  private List<Branch> branches() {
    List<Branch> known = branches;
    if (known == null) {
      known =
          Git.onPath(compilation.environment().variables())
              .branches(
                  new Git.Question(
                      compilation.layout().directory(),
                      compilation.options().get(Option.SINCE, "HEAD"),
                      compilation.snapshotPath(),
                      List.of()));
      branches = known;
    }
    return known;
  }
}
