package dev.electrified.processor;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.git.Committed;
import dev.electrified.processor.hash.Checksums;
import dev.electrified.processor.output.MigrationFile;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.MigrationVersions;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.render.MigrationText;
import dev.electrified.processor.snapshot.Snapshot;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks for the drafts to one base. */
final class DraftFinder {
  private final DraftBase base;
  private final Snapshot disk;
  private final String snapshotPath;
  private final MigrationStore store;
  private final OtherBranches branches;
  private final String fingerprint;
  private final Set<String> inBaseSnapshot;
  private final List<Drafts.Draft> drafts = new ArrayList<>();
  private final SortedMap<String, String> kept = new TreeMap<>();
  private final List<String> edited = new ArrayList<>();
  private final List<Finding> strangers = new ArrayList<>();
  private Optional<Committed.Unknown> doubt = Optional.empty();

  private DraftFinder(
      DraftBase base,
      Snapshot disk,
      String snapshotPath,
      MigrationStore store,
      OtherBranches branches) {
    this.base = base;
    this.disk = disk;
    this.snapshotPath = snapshotPath;
    this.store = store;
    this.branches = branches;
    fingerprint = SnapshotCodec.fingerprint(base.snapshot().schema());
    inBaseSnapshot = byKey(base.snapshot().migrations().keySet()).keySet();
  }

  static Drafts find(
      DraftBase base,
      Snapshot disk,
      String snapshotPath,
      MigrationStore store,
      OtherBranches branches)
      throws StoreException {
    return new DraftFinder(base, disk, snapshotPath, store, branches).find();
  }

  private Drafts find() throws StoreException {
    Map<String, String> recorded = byKey(disk.migrations().keySet());
    Map<String, String> gone = new HashMap<>(recorded);
    Set<String> sealed = new HashSet<>(base.files().versions());
    for (String file : store.migrationFileNames()) {
      String version = store.format().versionOf(file).orElse("");
      if (version.isEmpty()) {
        continue;
      }
      String key = MigrationVersions.versionKey(version);
      gone.remove(key);
      String record = recorded.get(key);
      if (base.files().have(file, version)) {
        sealed.add(key);
        if (record != null && !inBaseSnapshot.contains(key)) {
          doubt(withoutSnapshot(file));
        }
      } else if (record != null) {
        addRecorded(record, file);
      } else {
        addUnrecorded(version, file);
      }
    }
    doubtCopies();
    if (disk.byHand().baseline() && !base.snapshot().byHand().baseline()) {
      doubt(
          new Committed.Unknown(
              "`" + snapshotPath + "` adopts a database and is not committed", "Commit it"));
    }
    boolean proven = !base.inProgress() || !drafts.isEmpty();
    if (drafts.isEmpty()) {
      drafts.addAll(deleted(gone.values(), sealed));
    }
    drafts.sort(Comparator.comparing(Drafts.Draft::version, MigrationVersions.versionOrder()));
    boolean replaceable = kept.isEmpty() && proven && doubt.isEmpty();
    return new Drafts(base, drafts, kept, edited, replaceable, doubt, strangers);
  }

  private void addRecorded(String version, String file) throws StoreException {
    Drafts.Draft draft = read(version, file);
    if (isOurs(draft)) {
      drafts.add(draft);
    } else {
      String hash = Checksums.of(draft.text());
      kept.put(version, hash);
      if (!hash.equals(disk.migrations().get(version))) {
        edited.add(file);
      }
    }
  }

  /** It may be anything that somebody put there, and then it is none of our business. */
  private void addUnrecorded(String version, String file) {
    if (!MigrationFile.isName(file) || store.isLinked(file)) {
      return;
    }
    Drafts.Draft draft;
    try {
      draft = read(version, file);
    } catch (StoreException unreadable) {
      return;
    }
    if (isOurs(draft)) {
      if (!branches.areKnown()) {
        doubt(
            new Committed.Unknown(
                "git cannot tell whether `" + store.shownPath(file) + "` belongs to another branch",
                "Commit it, or delete it if nothing needs it"));
        return;
      }
      branches
          .recording(version, Checksums.of(draft.text()))
          .ifPresentOrElse(name -> strangers.add(stranger(file, name)), () -> drafts.add(draft));
    } else if (MigrationText.findBase(draft.text()).filter(fingerprint::equals).isPresent()) {
      doubt(
          new Committed.Unknown(
              "`"
                  + store.shownPath(file)
                  + "` was edited by hand, and `"
                  + snapshotPath
                  + "` does not record it",
              "Delete what you do not need of the two"));
    }
  }

  /** The branch was committed without the file, which lies in the working tree ever since. */
  private Finding stranger(String file, String branch) {
    return Finding.nowhere(
        Rule.MIGRATION_NOT_COMMITTED,
        "The branch `"
            + branch
            + "` has the snapshot that records `"
            + store.shownPath(file)
            + "`, and not the file",
        "Check it out, add the file with `git add " + store.shownPath(file) + "` and commit");
  }

  private boolean isOurs(Drafts.Draft draft) {
    return draft.startsFrom(fingerprint, store.format())
        && draft.configuration().filter(file -> base.files().have(file.name(), "")).isEmpty();
  }

  /** Which of several copies is the draft, nobody can tell. */
  private void doubtCopies() {
    Map<String, Drafts.Draft> first = new HashMap<>();
    for (Drafts.Draft draft : drafts) {
      Drafts.Draft other = first.putIfAbsent(MigrationVersions.versionKey(draft.version()), draft);
      if (other != null) {
        doubt(
            new Committed.Unknown(
                "`"
                    + shownPath(other)
                    + "` and `"
                    + shownPath(draft)
                    + "` are drafts of the same version",
                "Delete one of them"));
      }
    }
  }

  private String shownPath(Drafts.Draft draft) {
    return store.shownPath(draft.file().map(MigrationFile::name).orElse(""));
  }

  /** The first reason is told; one is enough. */
  private void doubt(Committed.Unknown reason) {
    if (doubt.isEmpty()) {
      doubt = Optional.of(reason);
    }
  }

  private Committed.Unknown withoutSnapshot(String file) {
    return new Committed.Unknown(
        "`"
            + store.shownPath(file)
            + "` is committed, and `"
            + snapshotPath
            + "` of commit `"
            + base.commit()
            + "` does not record it",
        "Commit `" + snapshotPath + "` together with the migrations");
  }

  private static Map<String, String> byKey(Collection<String> versions) {
    Map<String, String> byKey = new HashMap<>();
    versions.forEach(version -> byKey.put(MigrationVersions.versionKey(version), version));
    return byKey;
  }

  private Drafts.Draft read(String version, String file) throws StoreException {
    Optional<String> beside = store.format().configurationOf(file);
    return new Drafts.Draft(
        version, read(file), beside.isPresent() ? read(beside.get()) : Optional.empty());
  }

  private Optional<MigrationFile> read(String file) throws StoreException {
    return store.readMigration(file).map(text -> new MigrationFile(file, lineFeeds(text)));
  }

  private static String lineFeeds(String text) {
    return text.replace("\r\n", "\n");
  }

  /** Drafts without a file, whose versions are still behind all that is committed. */
  private static List<Drafts.Draft> deleted(Collection<String> versions, Set<String> sealed) {
    Comparator<String> order = MigrationVersions.versionOrder();
    List<Drafts.Draft> deleted = new ArrayList<>();
    for (String version : versions) {
      if (sealed.stream().allMatch(key -> order.compare(versionOf(key), version) < 0)) {
        deleted.add(new Drafts.Draft(version, Optional.empty(), Optional.empty()));
      }
    }
    return deleted;
  }

  /** A key is a version with a dot before it. */
  private static String versionOf(String key) {
    return key.startsWith(".") ? key.substring(1) : key;
  }
}
