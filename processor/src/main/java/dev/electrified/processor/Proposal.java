package dev.electrified.processor;

import dev.electrified.processor.diff.Evolution;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.git.Committed;
import dev.electrified.processor.options.Settings;
import dev.electrified.processor.output.MigrationFile;
import dev.electrified.processor.output.MigrationStore;
import dev.electrified.processor.output.MigrationTexts;
import dev.electrified.processor.output.SealedMigrations;
import dev.electrified.processor.output.SnapshotMovedException;
import dev.electrified.processor.output.StoreException;
import dev.electrified.processor.schema.Schema;
import dev.electrified.processor.snapshot.ByHand;
import dev.electrified.processor.snapshot.Decoding;
import dev.electrified.processor.snapshot.Snapshot;
import dev.electrified.processor.snapshot.SnapshotCodec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a compile comes to: the next snapshot and its migration, not written yet.
 *
 * @param compilation the compile
 * @param text the snapshot on disk, if there is one
 * @param decoded what it says
 * @param settings what the module is compiled with
 * @param evolution the way from where the migration starts to the model
 * @param next the next snapshot, without the migration
 * @param drafts what the migration takes the place of, if it can
 * @param files where it will be
 */
record Proposal(
    Compilation compilation,
    Optional<String> text,
    Decoding.Done decoded,
    Settings settings,
    Evolution evolution,
    Snapshot next,
    Drafts drafts,
    MigrationStore files) {

  /**
   * What is proposed.
   *
   * @param model the model, held against what the migration is to start from
   */
  static Proposal of(
      Compilation compilation,
      Optional<String> text,
      Decoding.Done decoded,
      Settings settings,
      Comparison model,
      Evolution evolution,
      Drafts drafts,
      MigrationStore files) {
    Snapshot next =
        new Snapshot(
            evolution.to(),
            settings.toRecord(),
            drafts.sealed(decoded.snapshot()),
            model.read().converters(),
            model.read().embeddables(),
            byHand(decoded.snapshot(), model, evolution, drafts));
    return new Proposal(compilation, text, decoded, settings, evolution, next, drafts, files);
  }

  /** What the next snapshot says of other hands; where nothing changes, all that this one does. */
  private static ByHand byHand(
      Snapshot disk, Comparison model, Evolution evolution, Drafts drafts) {
    boolean same = evolution.from().equals(evolution.to());
    return new ByHand(
        disk.byHand().baseline() || drafts.base().snapshot().byHand().baseline(),
        same
            ? model.names().names()
            : model.names().remaining(evolution.to(), drafts.replaceable()),
        AcceptedTokens.toRecord(model.accepted(), same, disk, drafts));
  }

  /** Whether anything on disk would be another one than it is. */
  boolean differs() throws StoreException {
    if (isNothing()) {
      return false;
    }
    if (decoded.conflictMarkers()) {
      return true;
    }
    if (!drafts.replaceable()) {
      return !next.equals(decoded.snapshot());
    }
    MigrationDraft draft = draft();
    return !draft.seal(next).equals(decoded.snapshot()) || !draft.files().equals(drafts.files());
  }

  /** Whether there is no entity, and never was one. */
  private boolean isNothing() {
    return text.isEmpty() && next.schema().equals(Schema.EMPTY);
  }

  /** The snapshot where nothing differs; empty where there need not be one. */
  Optional<Snapshot> unchanged() {
    return isNothing() ? Optional.empty() : Optional.of(decoded.snapshot());
  }

  /** The migration. */
  MigrationDraft draft() throws StoreException {
    return MigrationDraft.of(evolution, settings, compilation, decoded.snapshot(), drafts, files);
  }

  /** What is wrong with the migrations that must not change any more. */
  List<Finding> checkSealed() throws StoreException {
    List<Finding> findings = new ArrayList<>();
    SortedMap<String, String> sealed = new TreeMap<>(drafts.sealed(decoded.snapshot()));
    drafts
        .reverted(decoded.snapshot(), files)
        .forEach(
            (version, finding) -> {
              sealed.remove(version);
              findings.add(finding);
            });
    MigrationTexts texts = MigrationTexts.of(files);
    findings.addAll(SealedMigrations.verify(sealed, texts));
    Set<String> before = new HashSet<>();
    if (drafts.replaceable()) {
      drafts.files().forEach(draft -> before.add(draft.name()));
    }
    findings.addAll(RepeatedChanges.find(texts, before));
    return findings;
  }

  /** Which of them are gone: by these the database would never come to what the snapshot says. */
  List<Finding> checkGone() throws StoreException {
    return SealedMigrations.findGone(drafts.sealed(decoded.snapshot()), MigrationTexts.of(files));
  }

  /** Writes it; gives what is on disk now. */
  Snapshot write(MigrationDraft draft) throws StoreException, SnapshotMovedException {
    Snapshot written = draft.seal(next);
    List<MigrationFile> before = drafts.replaceable() ? drafts.files() : List.of();
    files.write(text, before, draft.filesAndFurniture(), textOf(written));
    return written;
  }

  /** What is back at the committed state is so to the byte. */
  private String textOf(Snapshot written) {
    DraftBase base = drafts.base();
    return drafts.replaceable() && written.equals(base.snapshot()) && base.text().isPresent()
        ? base.text().get()
        : SnapshotCodec.encode(written);
  }

  /** What there is to tell once it is written. */
  List<Finding> notes(MigrationDraft draft, Optional<Committed.Unknown> unknown) {
    return new WriteNotes(draft, drafts)
        .list(text.isEmpty(), decoded.conflictMarkers(), settings, unknown);
  }
}
