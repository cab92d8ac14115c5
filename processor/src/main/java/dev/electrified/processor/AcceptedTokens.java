package dev.electrified.processor;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.options.Option;
import dev.electrified.processor.options.ProcessorOptions;
import dev.electrified.processor.policy.Judgement;
import dev.electrified.processor.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The tokens of changes that are accepted as migrated by hand.
 *
 * <p>One that was given once is in force as long as its change is a draft: each compile starts from
 * the committed snapshot again, and finds in the one on disk what was accepted since. Once it is
 * committed there it has done its work; its line stays until the next change, so that a snapshot
 * that comes back to what is committed is so to the byte.
 *
 * @param given by the option
 * @param recorded in the snapshot on disk, or in the committed one
 * @param inForce those of the option, and those that are recorded and not committed
 */
record AcceptedTokens(
    SortedSet<String> given, SortedSet<String> recorded, SortedSet<String> inForce) {

  /**
   * The tokens of a compile.
   *
   * @param from the snapshot that its migration starts from
   * @param disk the snapshot as it lies there
   */
  static AcceptedTokens of(ProcessorOptions options, Snapshot from, Snapshot disk) {
    SortedSet<String> given = options.accepted();
    SortedSet<String> inForce = new TreeSet<>(disk.byHand().accepted());
    inForce.removeAll(from.byHand().accepted());
    inForce.addAll(given);
    SortedSet<String> recorded = new TreeSet<>(disk.byHand().accepted());
    recorded.addAll(from.byHand().accepted());
    return new AcceptedTokens(given, recorded, inForce);
  }

  /**
   * What is said of tokens that were given for nothing: not as long as a question about a rename is
   * open, for which other changes wait with theirs.
   *
   * @param taken those that accepted a change
   */
  List<Finding> unused(SortedSet<String> taken, Judgement judgement) {
    List<Finding> unused = new ArrayList<>();
    for (Finding finding : judgement.findings()) {
      if (finding.rule() == Rule.POSSIBLE_RENAME) {
        return unused;
      }
    }
    SortedSet<String> offered = judgement.offered();
    for (String token : given) {
      if (!taken.contains(token) && !recorded.contains(token)) {
        unused.add(
            Finding.nowhere(
                Rule.UNUSED_ACCEPT,
                "No change of the entities has the token `" + token + "`",
                "Take it out of the option `"
                    + Option.ACCEPT.key()
                    + "`"
                    + (offered.isEmpty()
                        ? ""
                        : "; those to give are `" + String.join("`, `", offered) + "`")));
      }
    }
    return unused;
  }

  /**
   * What the next snapshot records.
   *
   * @param taken those that accepted a change
   * @param same whether the schema is the one that the migration starts from
   */
  static SortedSet<String> toRecord(
      SortedSet<String> taken, boolean same, Snapshot disk, Drafts drafts) {
    SortedSet<String> onDisk = disk.byHand().accepted();
    SortedSet<String> committed = drafts.base().snapshot().byHand().accepted();
    SortedSet<String> record = new TreeSet<>(taken);
    if (!drafts.replaceable()) {
      record.addAll(onDisk);
    } else if (same) {
      record.addAll(committed);
      if (drafts.base().inProgress()) {
        record.retainAll(onDisk); // one side of a merge may have lost a line, and it stays lost
      }
    }
    return record;
  }
}
