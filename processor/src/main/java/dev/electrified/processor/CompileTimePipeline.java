package dev.electrified.processor;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.options.ProcessorOptions.Mode;
import dev.electrified.processor.options.Settings;
import dev.electrified.processor.output.MappingFiles;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.ProjectLayout;
import dev.electrified.processor.output.SnapshotMovedException;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.snapshot.Decoding;
import dev.electrified.processor.snapshot.Snapshot;
import java.util.Map;
import java.util.Optional;

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
 *   <li>If that gives any change, git is asked what is committed: the drafts that are not give way,
 *       and the comparison starts once more from the committed snapshot.
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
    Mode mode = compilation.options().mode();
    if (mode != Mode.CHECK && store.hasUnfinishedWrite()) {
      store.finishInterruptedWrite();
    }
    Optional<String> text = store.readSnapshot();
    if (mode == Mode.BASELINE) {
      return new Baseline(compilation, store).adopt(text, settle(Snapshot.EMPTY, found), found);
    }
    Optional<Decoding.Done> decoded = decode(text, found);
    if (decoded.isEmpty()) {
      return Outcome.stopped(found);
    }
    Snapshot disk = decoded.get().snapshot();
    Settings settings = settle(disk, found);
    Comparison onDisk = Comparison.of(compilation, settings, disk, disk, Schema.EMPTY, found);
    if (onDisk.read().unresolved()) {
      return Outcome.stopped(new Findings());
    }
    boolean mayWrite = mode == Mode.WRITE && !compilation.failed() && onDisk.readable();
    if (onDisk.findings().hasErrors() && !mayWrite) {
      return Outcome.stopped(onDisk.findings());
    }
    MigrationStore files = settings.separatesAccess() ? store.withAccess() : store;
    Proposing proposing = new Proposing(compilation, text, decoded.get(), settings, files);
    if (!mayWrite) {
      CommittedBases since =
          mode == Mode.CHECK && compilation.options().find(Option.SINCE).isPresent()
              ? CommittedBases.ask(compilation, settings.separatesAccess(), files)
              : CommittedBases.notAsked();
      return finish(proposing, onDisk, since.nothingToWrite(), since);
    }
    Optional<Proposal> appended = proposing.of(onDisk, Drafts.none());
    if (appended.isPresent()
        && !appended.get().differs()
        && !RecentMigrations.areTouched(disk, files)) {
      return unchanged(onDisk.findings(), appended.get());
    }
    CommittedBases committed = CommittedBases.ask(compilation, settings.separatesAccess(), files);
    Drafts drafts =
        Drafts.find(
            committed.bases(),
            disk,
            compilation.snapshotPath(),
            files,
            new OtherBranches(compilation));
    Comparison model =
        drafts.replaceable()
            ? Comparison.of(
                compilation, settings, drafts.base().snapshot(), disk, committed.head(), found)
            : onDisk;
    return finish(proposing, model, drafts, committed);
  }

  private static Outcome unchanged(Findings findings, Proposal proposal) {
    return new Outcome(
        findings, proposal.unchanged().map(same -> new State(same, proposal.files())));
  }

  /** What every proposal of this attempt has in common. */
  private record Proposing(
      Compilation compilation,
      Optional<String> text,
      Decoding.Done decoded,
      Settings settings,
      MigrationStore files) {
    /** The proposal of a model; empty when there can be none. */
    Optional<Proposal> of(Comparison model, Drafts drafts) {
      return model
          .evolution()
          .filter(evolution -> !model.findings().hasErrors())
          .map(
              evolution ->
                  Proposal.of(
                      compilation, text, decoded, settings, model, evolution, drafts, files));
    }
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

  private Outcome finish(
      Proposing proposing, Comparison model, Drafts drafts, CommittedBases committed)
      throws StoreException, SnapshotMovedException {
    Findings findings = model.findings();
    findings.addAll(committed.errors());
    Optional<Proposal> proposed = proposing.of(model, drafts);
    if (proposed.isEmpty()) {
      return Outcome.stopped(findings);
    }
    Proposal proposal = proposed.get();
    Mode mode = compilation.options().mode();
    boolean differs = proposal.differs();
    findings.addAll(mode == Mode.CHECK || differs ? proposal.checkSealed() : proposal.checkGone());
    if (mode == Mode.CHECK) {
      findings.addAll(committed.lateSince(compilation, proposal.files()));
    }
    if (differs && proposal.text().isEmpty() && !drafts.needNoSnapshot()) {
      LostSnapshot.check(compilation, proposal.files(), findings);
    }
    if (findings.hasErrors()) {
      return Outcome.stopped(findings);
    }
    if (!differs) {
      return unchanged(findings, proposal);
    }
    findings.addAll(MappingFiles.check(compilation.layout()));
    MigrationDraft draft = proposal.draft();
    if (mode == Mode.CHECK) {
      findings.add(draft.missing(proposal.decoded().conflictMarkers()));
      return Outcome.stopped(findings);
    }
    if (compilation.failed()) {
      return Outcome.stopped(findings);
    }
    if (compilation.hidesUnresolved()) {
      return Outcome.stopped(new Findings());
    }
    if (drafts.areReplaced() && !committed.areCurrent(compilation)) {
      throw new SnapshotMovedException();
    }
    Snapshot written = proposal.write(draft);
    findings.addAll(committed.warnings());
    findings.addAll(drafts.strangers());
    findings.addAll(committed.late(compilation, proposal.files()));
    findings.addAll(proposal.notes(draft, committed.unknown()));
    return new Outcome(findings, Optional.of(new State(written, proposal.files())));
  }
}
