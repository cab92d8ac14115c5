package dev.electrified.processor;

import dev.electrified.processor.diff.Change;
import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.git.Committed;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.options.Settings;
import dev.electrified.processor.render.ChangeSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What there is to tell once everything is written.
 *
 * @param draft what was written
 * @param drafts what it found
 */
record WriteNotes(MigrationDraft draft, Drafts drafts) {

  /**
   * The notes, in the order in which they are printed.
   *
   * @param first whether there was no snapshot before
   * @param conflictMarkers whether it held those of a merge
   * @param unknown why nobody knows what is committed
   */
  List<Finding> list(
      boolean first,
      boolean conflictMarkers,
      Settings settings,
      Optional<Committed.Unknown> unknown) {
    List<Finding> notes = files();
    if (!notes.isEmpty()) {
      copies().ifPresent(notes::add);
    }
    for (String file : drafts.edited()) {
      notes.add(
          written(
              "Kept `"
                  + draft.store().shownPath(file)
                  + "` as it was edited by hand, and recorded its hash",
              "Commit it together with `" + snapshot() + "`"));
    }
    if (notes.isEmpty()) {
      notes.add(
          written("Wrote `" + snapshot() + "`; no SQL is needed" + draft.summary(), "Commit it"));
    }
    accepted().ifPresent(notes::add);
    if (!first && !draft.parts().isEmpty()) {
      unknown
          .or(drafts::doubt)
          .ifPresent(
              git ->
                  notes.add(
                      written(
                          "The change has a migration of its own, since " + git.reason(),
                          git.remedy())));
    }
    if (conflictMarkers) {
      notes.add(
          Finding.nowhere(
              Rule.SNAPSHOT_CONFLICT,
              "`" + snapshot() + "` held the conflict markers of a merge",
              "Both sides are united now; read the difference before you commit"));
    }
    if (first) {
      notes.add(started(snapshot(), settings));
    }
    return notes;
  }

  /** What the first snapshot of a module tells. */
  static Finding started(String snapshot, Settings settings) {
    return written(
        "Started `"
            + snapshot
            + "` for the module `"
            + settings.module()
            + "` with the naming strategy `"
            + settings.naming().word()
            + "`",
        "For merges without conflicts add the line `**/"
            + snapshot
            + " merge=union eol=lf` to `.gitattributes`");
  }

  private List<Finding> files() {
    Map<String, String> before = new TreeMap<>();
    for (Drafts.Draft one : draft.before()) {
      one.file().ifPresent(file -> before.put(file.name(), file.text()));
    }
    List<Finding> notes = new ArrayList<>();
    for (int i = 0; i < draft.parts().size(); i++) {
      String old = before.remove(draft.fileName(i));
      if (!draft.text(i).equals(old)) {
        notes.add(
            written(
                (old == null ? "Wrote `" : "Wrote the draft `")
                    + draft.store().shownPath(draft.fileName(i))
                    + (old == null ? "`" : "` anew"),
                "Commit it together with `" + snapshot() + "`"));
      }
    }
    for (String gone : before.keySet()) {
      notes.add(
          written(
              "Removed the draft `"
                  + draft.store().shownPath(gone)
                  + "`, since nothing is left that it would do",
              ""));
    }
    return notes;
  }

  /** What copies cost, since nobody reads it off one line of SQL. */
  private Optional<Finding> copies() {
    List<String> copies = new ArrayList<>();
    boolean sent = false;
    for (Change change : draft.evolution().changes()) {
      if (change instanceof Change.FillColumn fill) {
        copies.add(
            "`"
                + fill.replaced()
                + "` to `"
                + fill.column().name()
                + "` of `"
                + fill.table().name()
                + "`");
        sent |= fill.from().electrified();
      }
    }
    return copies.isEmpty()
        ? Optional.empty()
        : Optional.of(
            written(
                "The migration copies "
                    + String.join(", ", copies)
                    + ": an `UPDATE` writes every row anew and keeps it locked until all are done"
                    + (sent ? ", and Electric sends the rows to the clients" : ""),
                "Where a table is large, take its `UPDATE` out of the draft and run it in batches"));
  }

  /** What is left to people, since no file says that it has to be done. */
  private Optional<Finding> accepted() {
    List<String> accepted = new ArrayList<>();
    for (Change change : draft.evolution().changes()) {
      if (change instanceof Change.WithoutSql left
          && left.reason() == Change.WithoutSql.Reason.BY_HAND) {
        accepted.add(ChangeSummary.line(left.change()));
      }
    }
    return accepted.isEmpty()
        ? Optional.empty()
        : Optional.of(
            written(
                "No SQL was written for what was accepted as migrated by hand: "
                    + String.join(", ", accepted),
                "Every database needs it from a migration of your own"
                    + (draft.parts().isEmpty()
                        ? ""
                        : ", numbered before `" + draft.fileName(0) + "` where that builds on it")
                    + "; once all is committed, leave the option `"
                    + Option.ACCEPT.key()
                    + "` out"));
  }

  private String snapshot() {
    return draft.compilation().snapshotPath();
  }

  private static Finding written(String fact, String remedy) {
    return Finding.nowhere(Rule.WRITTEN, fact, remedy);
  }
}
