package dev.electrified.processor.git;

import java.util.List;

/** What is committed, as far as it can be told. */
public sealed interface Committed {
  /**
   * What the commits hold that count.
   *
   * @param base where drafts begin: the merge base of {@code HEAD} and the ref that was asked for
   * @param head what is checked out; equal to {@code base} most often
   * @param since the commit of the ref; its migrations are known to others, whatever the base is
   * @param others the other heads of a merge, cherry-pick or rebase in progress
   */
  record Known(Commit base, Commit head, Commit since, List<Commit> others) implements Committed {
    /** Copies the list. */
    public Known {
      others = List.copyOf(others);
    }
  }

  /**
   * Nothing can be told.
   *
   * @param reason why: the end of a sentence, without its full stop
   * @param remedy what to do, without the final full stop
   */
  record Unknown(String reason, String remedy) implements Committed {}
}
