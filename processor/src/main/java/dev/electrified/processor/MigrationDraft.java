package dev.electrified.processor;

import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.format.Placement;
import dev.electrified.processor.hash.Checksums;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.options.Settings;
import dev.electrified.processor.output.MigrationFile;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.MigrationVersions;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.output.Versions;
import dev.electrified.processor.render.ChangeSummary;
import dev.electrified.processor.render.MigrationPart;
import dev.electrified.processor.render.MigrationRenderer;
import dev.electrified.processor.render.MigrationStamp;
import dev.electrified.processor.render.RenderOptions;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.snapshot.Snapshot;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The migration of one compile: its parts, with versions, names and texts; not yet written.
 *
 * @param compilation the compile
 * @param module the name of the module
 * @param evolution what it does
 * @param parts its statements, one element for each file; empty when no change needs SQL
 * @param versions of the parts
 * @param slug what the files are called by
 * @param before the drafts it takes the place of, whose versions and names it keeps
 * @param predecessors the migrations before it
 * @param store where they will be
 */
record MigrationDraft(
    Compilation compilation,
    String module,
    Evolution evolution,
    List<MigrationPart> parts,
    List<String> versions,
    String slug,
    List<Drafts.Draft> before,
    Predecessors predecessors,
    MigrationStore store) {

  static MigrationDraft of(
      Evolution evolution,
      Settings settings,
      Compilation compilation,
      Snapshot disk,
      Drafts drafts,
      MigrationStore store)
      throws StoreException {
    boolean electrified = hasElectrified(evolution.to());
    boolean concurrent = compilation.options().get(Option.INDEXES).equals("concurrent");
    boolean clientVersion = compilation.options().get(Option.CLIENT_VERSION).equals("on");
    List<MigrationPart> parts =
        store
            .format()
            .files(
                MigrationRenderer.render(
                    evolution,
                    new RenderOptions(
                        concurrent && !electrified, clientVersion, settings.separatesAccess())));
    List<Drafts.Draft> before = drafts.replaceable() ? drafts.drafts() : List.of();
    List<String> known = new ArrayList<>(disk.migrations().keySet());
    known.addAll(drafts.base().snapshot().migrations().keySet());
    known.addAll(store.format().takenVersions(store.migrationFileNames()));
    known.addAll(store.format().takenVersions(drafts.base().files().names()));
    return new MigrationDraft(
        compilation,
        settings.module(),
        evolution,
        parts,
        versions(parts.size(), before, compilation, known),
        (drafts.replaceable() ? drafts.slug(store.format()) : Optional.<String>empty())
            .orElseGet(() -> ChangeSummary.slug(evolution.changes())),
        before,
        Predecessors.of(disk, drafts, before, store),
        store);
  }

  /** Those of the drafts; more parts than they had come behind everything that is known. */
  private static List<String> versions(
      int count, List<Drafts.Draft> before, Compilation compilation, List<String> known) {
    List<String> versions = new ArrayList<>();
    for (Drafts.Draft draft : before.subList(0, Math.min(count, before.size()))) {
      versions.add(draft.version());
    }
    versions.addAll(
        MigrationVersions.nextVersions(
            count - versions.size(),
            compilation.options().get(Option.VERSIONS).equals("sequence")
                ? Versions.SEQUENCE
                : Versions.TIMESTAMP,
            versions.isEmpty()
                ? compilation.environment().clock()
                : InstantSource.fixed(Instant.EPOCH),
            known));
    return versions;
  }

  private static boolean hasElectrified(Schema schema) {
    for (Table table : schema.tables().values()) {
      if (table.electrified()) {
        return true;
      }
    }
    return false;
  }

  /** The files to write, in order; a part outside a transaction brings its configuration along. */
  List<MigrationFile> files() {
    List<MigrationFile> files = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String name = fileName(i);
      Optional<String> beside = store.format().configurationOf(name);
      if (!parts.get(i).transactional() && beside.isPresent()) {
        String says = store.format().withoutTransaction().orElse("");
        files.add(new MigrationFile(beside.get(), says));
      }
      files.add(new MigrationFile(name, text(i)));
    }
    return files;
  }

  /** The files to write, and before them what must lie beside them and does not yet. */
  List<MigrationFile> filesAndFurniture() throws StoreException {
    List<MigrationFile> all = new ArrayList<>();
    if (!parts.isEmpty()) {
      for (Map.Entry<String, String> file : store.format().furniture().entrySet()) {
        if (store.readMigration(file.getKey()).isEmpty()) {
          all.add(new MigrationFile(file.getKey(), file.getValue()));
        }
      }
    }
    all.addAll(files());
    return all;
  }

  /** A draft's file may have been renamed since. */
  String fileName(int index) {
    boolean access = parts.get(index).access();
    Optional<MigrationFile> draft =
        index < before.size() ? before.get(index).file() : Optional.empty();
    if (draft.isPresent() && MigrationFile.isAccess(draft.get().name()) == access) {
      return draft.get().name();
    }
    String name = store.format().fileName(versions.get(index), slug);
    return access ? MigrationFile.ACCESS + name : name;
  }

  String text(int index) {
    return store
        .format()
        .text(
            parts.get(index),
            new MigrationStamp(
                versions.get(index),
                index + 1,
                parts.size(),
                SnapshotCodec.fingerprint(evolution.from()),
                SnapshotCodec.fingerprint(evolution.to())),
            new Placement(module, fileName(index), predecessors.of(index, parts, versions)));
  }

  /** The snapshot with the hashes of the files. */
  Snapshot seal(Snapshot snapshot) {
    SortedMap<String, String> migrations = new TreeMap<>(snapshot.migrations());
    for (int i = 0; i < parts.size(); i++) {
      migrations.put(versions.get(i), Checksums.of(text(i)));
    }
    return new Snapshot(
        snapshot.schema(),
        snapshot.options(),
        migrations,
        snapshot.converters(),
        snapshot.embeddables(),
        snapshot.byHand());
  }

  /** What {@code check} mode says instead of writing: the SQL that is missing, and where. */
  Finding missing(boolean conflictMarkers) {
    String why =
        compilation.options().continuousIntegration()
            ? " (mode `check`, since the environment says CI=true)"
            : "";
    if (conflictMarkers) {
      return Finding.nowhere(
          Rule.MIGRATION_MISSING,
          "`" + compilation.snapshotPath() + "` holds the conflict markers of a merge" + why,
          "Compile with `-A" + Option.MODE.key() + "=write`, which unites both sides, and commit");
    }
    String fact = "The entities and the committed migrations differ" + why;
    String write = "Compile with `-A" + Option.MODE.key() + "=write` and commit what it writes";
    if (parts.isEmpty()) {
      return Finding.nowhere(
          Rule.MIGRATION_MISSING,
          fact,
          write
              + "; no SQL is missing, only `"
              + compilation.snapshotPath()
              + "` changes"
              + summary());
    }
    StringBuilder sql = new StringBuilder(write);
    String shown = "; missing in `";
    for (int i = 0; i < parts.size(); i++) {
      MigrationPart part = parts.get(i);
      if (i == 0 || part.access()) {
        String path = store.shownPath(fileName(i));
        sql.append(shown).append(path, 0, path.lastIndexOf('/')).append("`:\n");
        shown = "Missing in `";
      }
      for (String statement : part.statements()) {
        sql.append(statement).append(";\n");
      }
    }
    return Finding.nowhere(Rule.MIGRATION_MISSING, fact, sql.toString());
  }

  /** The changes in words, behind a colon; empty when there are none. */
  String summary() {
    StringBuilder summary = new StringBuilder();
    evolution
        .changes()
        .forEach(
            change ->
                summary
                    .append(summary.length() == 0 ? ": " : ", ")
                    .append(ChangeSummary.line(change)));
    return summary.toString();
  }
}
