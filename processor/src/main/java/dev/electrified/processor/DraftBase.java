package dev.electrified.processor;

import dev.electrified.processor.format.MigrationFormat;
import dev.electrified.processor.git.Commit;
import dev.electrified.processor.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is committed, and so sealed for ever; the rest may be a draft.
 *
 * @param commit the commit, as people write its hash; empty: there is none yet
 * @param snapshot its snapshot; of a merge in progress, what both sides have
 * @param text the snapshot's text, where it is that of one commit
 * @param files its migrations, those that its snapshot records included
 * @param inProgress whether a merge or the like has not come to its end
 */
record DraftBase(
    String commit,
    Snapshot snapshot,
    Optional<String> text,
    CommittedFiles files,
    boolean inProgress) {
  /** Where nothing is committed. */
  static final DraftBase NONE =
      new DraftBase("", Snapshot.EMPTY, Optional.empty(), CommittedFiles.NONE, false);

  /**
   * What those commits have.
   *
   * @param commits the first of them is the base
   * @param since one whose migrations are sealed, too, and whose schema does not count
   * @param snapshot that of all of them together
   * @param mended whether it was committed with the conflict markers of a merge
   * @param migrations the path of the folder of migrations
   * @param access that of the folder of access rules
   * @param format what the migrations are written for
   */
  static DraftBase of(
      List<Commit> commits,
      Commit since,
      Snapshot snapshot,
      boolean mended,
      String migrations,
      String access,
      MigrationFormat format) {
    List<Commit> all = new ArrayList<>(commits);
    all.add(since);
    boolean one = commits.size() == 1;
    return new DraftBase(
        commits.get(0).shortId(),
        snapshot,
        one && !mended ? commits.get(0).snapshot() : Optional.empty(),
        CommittedFiles.of(all, migrations, access, format).and(snapshot.migrations().keySet()),
        !one);
  }
}
