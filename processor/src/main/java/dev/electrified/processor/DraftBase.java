package dev.electrified.processor;

import dev.electrified.processor.format.MigrationFormat;
import dev.electrified.processor.git.Commit;
import dev.electrified.processor.output.MigrationNames;
import dev.electrified.processor.snapshot.Snapshot;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is committed, and so sealed for ever; the rest may be a draft.
 *
 * @param commit the commit, as people write its hash; empty: there is none yet
 * @param snapshot its snapshot; of a merge in progress, what both sides have
 * @param text the snapshot's text, where it is that of one commit
 * @param files names of its migrations
 * @param versions {@link MigrationNames#versionKey keys} of the versions it has
 * @param inProgress whether a merge or the like has not come to its end
 */
record DraftBase(
    String commit,
    Snapshot snapshot,
    Optional<String> text,
    Set<String> files,
    Set<String> versions,
    boolean inProgress) {
  DraftBase {
    files = Set.copyOf(files);
    versions = Set.copyOf(versions);
  }

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
    Set<String> files = new HashSet<>();
    Set<String> versions = new HashSet<>();
    List<Commit> all = new ArrayList<>(commits);
    all.add(since);
    for (Commit commit : all) {
      for (String path : commit.files()) {
        String name;
        if (path.startsWith(migrations + "/")) {
          name = path.substring(migrations.length() + 1);
        } else if (path.startsWith(access + "/")) {
          name = MigrationNames.ACCESS + path.substring(access.length() + 1);
        } else {
          continue;
        }
        files.add(normalized(name));
        format.versionOf(name).map(MigrationNames::versionKey).ifPresent(versions::add);
      }
    }
    for (String version : snapshot.migrations().keySet()) {
      versions.add(MigrationNames.versionKey(version));
    }
    boolean one = commits.size() == 1;
    return new DraftBase(
        commits.get(0).shortId(),
        snapshot,
        one && !mended ? commits.get(0).snapshot() : Optional.empty(),
        files,
        versions,
        !one);
  }

  /** Whether the file is committed, under whatever name. */
  boolean seals(String file, String version) {
    return files.contains(normalized(file))
        || versions.contains(MigrationNames.versionKey(version));
  }

  /** Some file systems give back other code points for an accent than git has stored. */
  private static String normalized(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
