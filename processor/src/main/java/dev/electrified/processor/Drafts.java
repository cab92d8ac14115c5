package dev.electrified.processor;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.format.Formats;
import dev.electrified.processor.format.MigrationFormat;
import dev.electrified.processor.git.Committed;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.output.MigrationFile;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.MigrationVersions;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.render.MigrationText;
import dev.electrified.processor.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What lies in the folder of migrations and is not committed.
 *
 * @param base what is
 * @param drafts what may be replaced, in the order of its versions
 * @param kept versions of what was edited by hand, or was made from another base, with the hash of
 *     each as it is now
 * @param edited names of those of {@code kept} that are no longer what the snapshot records
 * @param replaceable whether the drafts are all there is between the base and the model, so that
 *     one new draft can take their place; while a merge is in progress, only a draft proves that
 *     the base is the right one
 * @param doubt why they are not, where that is worth telling
 * @param strangers what is said of files that are drafts no more, since another branch counts on
 *     them
 */
record Drafts(
    DraftBase base,
    List<Draft> drafts,
    SortedMap<String, String> kept,
    List<String> edited,
    boolean replaceable,
    Optional<Committed.Unknown> doubt,
    List<Finding> strangers) {

  /**
   * A draft.
   *
   * @param version its version, fixed when it was born
   * @param file the file; empty when it was deleted
   * @param configuration what lies beside the file for the migration tool
   */
  record Draft(
      String version, Optional<MigrationFile> file, Optional<MigrationFile> configuration) {
    /** Whether nobody edited it, and it starts from the schema of that fingerprint. */
    boolean startsFrom(String fingerprint, MigrationFormat format) {
      return file.isPresent()
          && (configuration.isEmpty()
              || (MigrationText.runsOutsideTransaction(text())
                  && format.withoutTransaction().equals(configuration.map(MigrationFile::text))))
          && MigrationText.isIntact(text())
          && MigrationText.findBase(text()).filter(fingerprint::equals).isPresent();
    }

    String text() {
      return file.map(MigrationFile::text).orElse("");
    }
  }

  /** Nothing is known. */
  static Drafts none() {
    return none(DraftBase.NONE);
  }

  /** Nothing is asked for. */
  static Drafts none(DraftBase base) {
    return new Drafts(
        base, List.of(), new TreeMap<>(), List.of(), false, Optional.empty(), List.of());
  }

  /** Finds the drafts to the first base that can be one; none without a base. */
  static Drafts find(
      List<DraftBase> bases,
      Snapshot disk,
      String snapshotPath,
      MigrationStore store,
      OtherBranches branches)
      throws StoreException {
    Drafts first = none();
    for (DraftBase base : bases) {
      Drafts drafts = DraftFinder.find(base, disk, snapshotPath, store, branches);
      if (drafts.replaceable()) {
        return drafts;
      }
      if (base.equals(bases.get(0))) {
        first = drafts;
      }
      if (!drafts.edited().isEmpty()) {
        break;
      }
    }
    return first;
  }

  /** Whether they are made anew without the snapshot on disk, since none was ever committed. */
  boolean needNoSnapshot() {
    return replaceable && base.text().isEmpty();
  }

  /** Whether files that are there give way to others. */
  boolean areReplaced() {
    return replaceable && !files().isEmpty();
  }

  /** All their files, as they are now. */
  List<MigrationFile> files() {
    List<MigrationFile> files = new ArrayList<>();
    for (Draft draft : drafts) {
      draft.configuration().ifPresent(files::add);
      draft.file().ifPresent(files::add);
    }
    return files;
  }

  /** What the drafts are called by, behind their versions; the first of them says it. */
  Optional<String> slug(MigrationFormat format) {
    for (Draft draft : drafts) {
      if (draft.file().isPresent()) {
        return Optional.of(format.slugOf(draft.file().get().name()));
      }
    }
    return Optional.empty();
  }

  /** The migrations that the snapshot on disk should record: committed, and kept. */
  SortedMap<String, String> sealed(Snapshot disk) {
    SortedMap<String, String> sealed = new TreeMap<>();
    if (!replaceable) {
      sealed.putAll(disk.migrations());
    }
    sealed.putAll(kept);
    sealed.putAll(committed(disk));
    return sealed;
  }

  /** What the base records of the tool that the module has now: of one before it, nothing. */
  private SortedMap<String, String> committed(Snapshot disk) {
    Snapshot before = base.snapshot();
    return formatOf(before).equals(formatOf(disk)) ? before.migrations() : new TreeMap<>();
  }

  private static String formatOf(Snapshot snapshot) {
    return snapshot.options().getOrDefault(Option.FORMAT.word(), Formats.STANDARD);
  }

  /** Committed migrations that are gone, file and line, by version, as after {@code git revert}. */
  SortedMap<String, Finding> reverted(Snapshot disk, MigrationStore store) throws StoreException {
    Set<String> there = new HashSet<>();
    for (String file : store.migrationFileNames()) {
      store.format().versionOf(file).map(MigrationVersions::versionKey).ifPresent(there::add);
    }
    SortedMap<String, Finding> findings = new TreeMap<>();
    for (String version : committed(disk).keySet()) {
      if (!disk.migrations().containsKey(version)
          && !there.contains(MigrationVersions.versionKey(version))) {
        String path = store.shownPath(store.format().pattern(version));
        findings.put(
            version,
            Finding.nowhere(
                Rule.MIGRATION_CHANGED,
                "The migration `" + path + "` of commit `" + base.commit() + "` is gone",
                "Restore it with `git checkout "
                    + base.commit()
                    + " -- \""
                    + path
                    + "\"` and the snapshot likewise; to take a change back, keep its SQL and"
                    + " revert only the entities"));
      }
    }
    return findings;
  }
}
