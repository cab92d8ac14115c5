package dev.electrified.processor;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Severity;
import dev.electrified.processor.git.Commit;
import dev.electrified.processor.git.Committed;
import dev.electrified.processor.git.Git;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.MigrationTexts;
import dev.electrified.processor.output.MigrationVersions;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.snapshot.Decoding;
import dev.electrified.processor.snapshot.Snapshot;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the commits that count make a base of drafts, the best first.
 *
 * @param bases that of the merge base; then that of {@code HEAD}, if it is another one: once the
 *     other branch was merged, what is committed here counts as committed, too. Empty when git
 *     cannot tell
 * @param known the commits
 * @param unknown why it cannot
 * @param errors what cannot be read and must be
 * @param warnings what was forgotten when it was committed
 */
record CommittedBases(
    List<DraftBase> bases,
    Optional<Committed.Known> known,
    Optional<Committed.Unknown> unknown,
    List<Finding> errors,
    List<Finding> warnings) {
  private static final String LFS = "version https://git-lfs.github.com/spec/";

  /** Where there is nothing to ask for. */
  static CommittedBases notAsked() {
    return new CommittedBases(List.of(), Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** Asks git. */
  static CommittedBases ask(Compilation compilation, boolean access, MigrationStore store)
      throws StoreException {
    String migrations = compilation.migrationsPath();
    List<String> folders = new ArrayList<>(List.of(migrations));
    if (access) {
      folders.add(compilation.accessPath());
    }
    Committed committed =
        Git.onPath(compilation.environment().variables()).ask(question(compilation, folders));
    if (committed instanceof Committed.Unknown unknown) {
      return unknown(unknown);
    }
    Committed.Known known = (Committed.Known) committed;
    List<DraftBase> bases = new ArrayList<>();
    for (Commit commit : new LinkedHashSet<>(List.of(known.base(), known.head()))) {
      if (commit.snapshot().filter(text -> text.startsWith(LFS)).isPresent()) {
        return failed(pointer(compilation, commit));
      }
      List<Commit> commits = new ArrayList<>(List.of(commit));
      commits.addAll(known.others());
      Decoding decoding = decode(commits);
      if (decoding instanceof Decoding.Done done) {
        bases.add(
            DraftBase.of(
                commits,
                known.since(),
                done.snapshot(),
                done.conflictMarkers(),
                migrations,
                compilation.accessPath(),
                store.format()));
      } else if (bases.isEmpty()) {
        return unknown(unreadable(compilation, commits));
      }
    }
    return new CommittedBases(
        bases,
        Optional.of(known),
        Optional.empty(),
        List.of(),
        forgotten(compilation, known.head(), store));
  }

  private static Git.Question question(Compilation compilation, List<String> folders) {
    return new Git.Question(
        compilation.layout().directory(),
        compilation.options().get(Option.SINCE, "HEAD"),
        compilation.snapshotPath(),
        folders);
  }

  /** Whether nothing was committed since git was asked. */
  boolean areCurrent(Compilation compilation) {
    return known.isEmpty()
        || Git.onPath(compilation.environment().variables())
            .isAt(question(compilation, List.of()), known.get().head());
  }

  /** The schema of what is checked out; empty when nobody knows. */
  Schema head() {
    return bases.isEmpty() ? Schema.EMPTY : bases.get(bases.size() - 1).snapshot().schema();
  }

  /** The drafts where nothing may be written: only what is committed matters. */
  Drafts nothingToWrite() {
    return bases.isEmpty() ? Drafts.none() : Drafts.none(bases.get(0));
  }

  /** What comes too late, now that everything is written. */
  List<Finding> late(Compilation compilation, MigrationStore store) throws StoreException {
    return known.isEmpty()
        ? List.of()
        : LateMigrations.here(compilation, known.get(), MigrationTexts.of(store));
  }

  /** What would come too late for the commit that {@code since} names, if that can be told. */
  List<Finding> lateSince(Compilation compilation, MigrationStore store) throws StoreException {
    if (unknown.isPresent()) {
      return List.of(
          Finding.nowhere(
                  Rule.LATE_MIGRATION,
                  "Nothing was compared with `"
                      + compilation.options().get(Option.SINCE, "HEAD")
                      + "`, since "
                      + unknown.get().reason(),
                  unknown.get().remedy())
              .as(Severity.NOTE));
    }
    return known.isEmpty()
        ? List.of()
        : LateMigrations.since(compilation, known.get(), MigrationTexts.of(store));
  }

  private static CommittedBases unknown(Committed.Unknown unknown) {
    return new CommittedBases(
        List.of(), Optional.empty(), Optional.of(unknown), List.of(), List.of());
  }

  private static CommittedBases failed(Finding error) {
    return new CommittedBases(
        List.of(), Optional.empty(), Optional.empty(), List.of(error), List.of());
  }

  /** The lines of both sides of a merge, which are a snapshot unless they contradict each other. */
  private static Decoding decode(List<Commit> commits) {
    StringBuilder text = new StringBuilder();
    Set<String> seen = new HashSet<>();
    for (Commit commit : commits) {
      commit.snapshot().filter(seen::add).ifPresent(one -> text.append(one).append('\n'));
    }
    return seen.isEmpty()
        ? new Decoding.Done(Snapshot.EMPTY, false)
        : SnapshotCodec.decode(text.toString());
  }

  private static Committed.Unknown unreadable(Compilation compilation, List<Commit> commits) {
    return commits.size() > 1
        ? new Committed.Unknown(
            "the two sides of what is in progress contradict each other in `"
                + compilation.snapshotPath()
                + "`",
            "Finish the merge, cherry-pick or rebase")
        : new Committed.Unknown(
            "`"
                + compilation.snapshotPath()
                + "` of commit `"
                + commits.get(0).shortId()
                + "` is no snapshot that can be read",
            "Commit the one that is there now");
  }

  private static Finding pointer(Compilation compilation, Commit commit) {
    return Finding.nowhere(
        Rule.SNAPSHOT_UNREADABLE,
        "`"
            + compilation.snapshotPath()
            + "` of commit `"
            + commit.shortId()
            + "` is a pointer of Git LFS, and what it points to cannot be merged line by line",
        "Take the file out of LFS: exclude it in `.gitattributes`, `git add --renormalize` it and"
            + " commit");
  }

  /** Migrations that a commit's snapshot records and the commit itself lacks. */
  private static List<Finding> forgotten(Compilation compilation, Commit head, MigrationStore store)
      throws StoreException {
    Decoding decoding = decode(List.of(head));
    if (!(decoding instanceof Decoding.Done done)) {
      return List.of();
    }
    Set<String> committed =
        CommittedFiles.of(
                List.of(head),
                compilation.migrationsPath(),
                compilation.accessPath(),
                store.format())
            .versions();
    Set<String> recorded = new HashSet<>();
    for (String version : done.snapshot().migrations().keySet()) {
      recorded.add(MigrationVersions.versionKey(version));
    }
    List<Finding> findings = new ArrayList<>();
    for (String file : store.migrationFileNames()) {
      String key = store.format().versionOf(file).map(MigrationVersions::versionKey).orElse("");
      if (recorded.contains(key) && !committed.contains(key)) {
        findings.add(
            Finding.nowhere(
                Rule.MIGRATION_NOT_COMMITTED,
                "Commit `"
                    + head.shortId()
                    + "` has the snapshot that records `"
                    + store.shownPath(file)
                    + "`, and not the file",
                "Add it with `git add " + store.shownPath(file) + "` and commit"));
      }
    }
    return findings;
  }
}
