package dev.electrified.processor;

import dev.electrified.processor.check.ElectricRules;
import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.diff.SchemaDiffer;
import dev.electrified.processor.entity.EntityModel;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.mapping.EntitySelection;
import dev.electrified.processor.mapping.MappedModel;
import dev.electrified.processor.mapping.SchemaMapper;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.options.ProcessorOptions.Mode;
import dev.electrified.processor.options.Settings;
import dev.electrified.processor.output.MappingFiles;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.ProjectLayout;
import dev.electrified.processor.output.SealedMigrations;
import dev.electrified.processor.output.SnapshotMovedException;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.policy.AdditivePolicy;
import dev.electrified.processor.render.MigrationText;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.schema.Table;
import dev.electrified.processor.snapshot.Decoding;
import dev.electrified.processor.snapshot.Snapshot;
import dev.electrified.processor.snapshot.SnapshotCodec;
import dev.electrified.processor.source.ModelReader;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The whole way of a compile, in order.
 *
 * <ol>
 *   <li>The snapshot is read: the schema that the committed migrations make. What cannot be read
 *       ends the compile; nothing is ever overwritten that was not understood.
 *   <li>The settings are settled between the options and what the snapshot has recorded.
 *   <li>The entities are read by name, those of the snapshot that are not part of this compile too.
 *       If anything is unresolved, the compiler says so itself, and we stop without a word.
 *   <li>Entities become tables, as Hibernate maps them, and electrified ones what Electric takes.
 *   <li>The rules of Electric are checked.
 *   <li>The tables are compared with the snapshot; what may not change is refused.
 *   <li>If there is no error, the changes are said as SQL and written (or, in {@code check} mode,
 *       reported as missing): migrations first, the snapshot last.
 * </ol>
 *
 * <p>Every step adds to the same findings, so that one compile tells everything it knows; the last
 * step is the only one with an effect.
 */
final class CompileTimePipeline {
  private static final int ATTEMPTS = 5;

  private final Compilation compilation;
  private final MigrationStore store;
  private final SnapshotMemo memo;

  CompileTimePipeline(Compilation compilation, MigrationStore store, SnapshotMemo memo) {
    this.compilation = compilation;
    this.store = store;
    this.memo = memo;
  }

  /**
   * What became of the compile.
   *
   * @param findings all of them, in order
   * @param state what there is now; empty when nothing may be written
   */
  record Outcome(Findings findings, Optional<State> state) {
    static Outcome stopped(Findings findings) {
      return new Outcome(findings, Optional.empty());
    }
  }

  /**
   * What the project has when all is done.
   *
   * @param snapshot as it was written, or was already
   * @param files where its migrations lie, the folder of the access rules included
   */
  record State(Snapshot snapshot, MigrationStore files) {}

  /** Runs all stages; again when another compile wrote the snapshot in between. */
  Outcome run() {
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      Optional<Outcome> outcome = attempt();
      if (outcome.isPresent()) {
        return outcome.get();
      }
    }
    Findings findings = new Findings();
    findings.add(
        Finding.nowhere(
            Rule.FILE_ACCESS,
            "Other compiles of this module wrote `"
                + compilation.snapshotPath()
                + "` again and again while this one ran",
            "Compile once more, alone"));
    return Outcome.stopped(findings);
  }

  /** One try; empty when another compile was faster, whose snapshot is the one to start from. */
  private Optional<Outcome> attempt() {
    Findings findings = new Findings();
    findings.addAll(compilation.earlier());
    try {
      return Optional.of(runOnce(findings));
    } catch (StoreException e) {
      findings.add(e.finding());
      return Optional.of(Outcome.stopped(findings));
    } catch (SnapshotMovedException e) {
      return Optional.empty();
    }
  }

  private Outcome runOnce(Findings found) throws StoreException, SnapshotMovedException {
    Optional<String> text = store.readSnapshot();
    Optional<Decoding.Done> decoded = decode(text, found);
    if (decoded.isEmpty()) {
      return Outcome.stopped(found);
    }
    Snapshot from = decoded.get().snapshot();
    Settings settings = settle(from, found);

    ModelReader.Result read = compilation.read(classesOf(from.schema()), from, found);
    if (read.unresolved()) {
      return Outcome.stopped(new Findings());
    }

    EntityModel model = EntitySelection.select(read.model(), settings.entities());
    MappedModel mapped =
        new SchemaMapper(settings.naming(), from.schema(), found).map(model, read.carried());
    checkKnown(from.schema(), mapped.schema(), found);
    boolean whole = !found.hasErrors();
    ElectricRules.check(mapped, from.schema(), settings.server(), found);
    Schema schema = settings.withRules(mapped.schema());
    Findings findings = StandingWarnings.leaveOut(found, from.schema(), schema);
    if (!whole) {
      return Outcome.stopped(findings);
    }

    Evolution evolution = SchemaDiffer.diff(from.schema(), schema);
    findings.addAllElsewhere(AdditivePolicy.check(evolution, mapped.origins(), settings.server()));
    if (findings.hasErrors()) {
      return Outcome.stopped(findings);
    }
    MigrationStore files = settings.separatesAccess() ? store.withAccess() : store;
    return finish(text, decoded.get(), settings, read, evolution, findings, files);
  }

  private Optional<Decoding.Done> decode(Optional<String> text, Findings findings) {
    if (text.isEmpty()) {
      return Optional.of(new Decoding.Done(Snapshot.EMPTY, false));
    }
    Decoding decoding = memo.decode(text.get());
    if (decoding instanceof Decoding.Failed failed) {
      findings.add(failed.problem().in(compilation.snapshotPath()));
      return Optional.empty();
    }
    Decoding.Done done = (Decoding.Done) decoding;
    if (!isReadable(done.snapshot().options())) {
      findings.add(
          Finding.nowhere(
              Rule.SNAPSHOT_UNREADABLE,
              "`"
                  + compilation.snapshotPath()
                  + "` has recorded an option with a value there is"
                  + " not",
              "Restore the file from git, or correct its lines `@option.…`"));
      return Optional.empty();
    }
    return Optional.of(done);
  }

  private static boolean isReadable(Map<String, String> recorded) {
    String module = recorded.get(Option.MODULE.word());
    return Settings.isReadable(recorded) && (module == null || ProjectLayout.isModule(module));
  }

  private Settings settle(Snapshot from, Findings findings) {
    return Settings.settle(
        compilation.options(),
        from.options(),
        compilation.layout().module(),
        compilation.hasSpringBoot(),
        compilation.snapshotPath(),
        findings);
  }

  private static Set<String> classesOf(Schema schema) {
    Set<String> classes = new HashSet<>();
    for (Table table : schema.tables().values()) {
      if (!table.retired()) {
        classes.addAll(table.entities());
      }
    }
    return classes;
  }

  /**
   * A snapshot of which nothing is known here belongs elsewhere, or the class path is wrong:
   * neither one of its tables is mapped, nor one of its classes still there.
   */
  private void checkKnown(Schema from, Schema model, Findings findings) {
    Set<String> classes = classesOf(from);
    if (classes.isEmpty()
        || !Collections.disjoint(from.tables().keySet(), model.tables().keySet())
        || classes.stream().anyMatch(compilation::resolves)) {
      return;
    }
    findings.add(
        Finding.nowhere(
            Rule.NO_KNOWN_ENTITY,
            "`"
                + compilation.snapshotPath()
                + "` knows "
                + (classes.size() == 1 ? "one entity" : classes.size() + " entities")
                + ", and this compile can find "
                + (classes.size() == 1 ? "neither it nor its table" : "none of them"),
            "Put the module's classes on the class path, or name the right project with"
                + " `-Aelectrified.directory=…`; if all entities are gone for good, move the"
                + " snapshot and its migrations away"));
  }

  /** Without its snapshot a module would create once more what its migrations have created. */
  private void checkNotLost(Findings findings, MigrationStore store) throws StoreException {
    if (store.hasUnfinishedWrite()) {
      return;
    }
    for (String file : store.migrationFileNames()) {
      Optional<String> migration = store.readMigration(file);
      if (migration.isPresent() && MigrationText.findHead(migration.get()).isPresent()) {
        findings.add(
            Finding.nowhere(
                Rule.SNAPSHOT_UNREADABLE,
                "`"
                    + compilation.snapshotPath()
                    + "` is missing, though `"
                    + store.shownPath(file)
                    + "` was written together with it",
                "Restore it from git, where both are committed together; or move the migrations"
                    + " away to start anew"));
        return;
      }
    }
  }

  private Outcome finish(
      Optional<String> text,
      Decoding.Done decoded,
      Settings settings,
      ModelReader.Result read,
      Evolution evolution,
      Findings findings,
      MigrationStore files)
      throws StoreException, SnapshotMovedException {
    Snapshot from = decoded.snapshot();
    Snapshot to =
        new Snapshot(
            evolution.to(),
            settings.toRecord(),
            from.migrations(),
            read.converters(),
            read.embeddables());
    boolean equal = to.equals(from) && !decoded.conflictMarkers();
    boolean nothing = text.isEmpty() && to.schema().equals(Schema.EMPTY);
    Mode mode = compilation.options().mode();
    if (mode == Mode.CHECK || !(equal || nothing)) {
      findings.addAll(SealedMigrations.verify(from.migrations(), files));
    }
    if (text.isEmpty() && !nothing) {
      checkNotLost(findings, files);
    }
    if (findings.hasErrors()) {
      return Outcome.stopped(findings);
    }
    if (equal || nothing) {
      return new Outcome(findings, nothing ? Optional.empty() : Optional.of(new State(to, files)));
    }
    findings.addAll(MappingFiles.check(compilation.layout()));
    MigrationDraft draft = MigrationDraft.of(evolution, settings, compilation, from, files);
    if (mode == Mode.CHECK) {
      findings.add(draft.missing(decoded.conflictMarkers()));
      return Outcome.stopped(findings);
    }
    if (compilation.failed()) {
      return Outcome.stopped(findings);
    }
    if (compilation.hidesUnresolved()) {
      return Outcome.stopped(new Findings());
    }
    Snapshot written = draft.seal(to);
    files.write(text, draft.files(), SnapshotCodec.encode(written));
    findings.addAll(draft.notes(text.isEmpty(), decoded.conflictMarkers(), settings));
    return new Outcome(findings, Optional.of(new State(written, files)));
  }
}
