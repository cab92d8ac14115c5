package dev.electrified.processor.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The commits that count.
 *
 * @param base where drafts begin; empty: before the first commit
 * @param head what is checked out; empty likewise
 * @param since what the ref names; empty likewise
 * @param others heads of what is in progress
 */
record Heads(String base, String head, String since, List<String> others) {
  private static final String HEAD = "HEAD";
  private static final String MERGE = "MERGE_HEAD";
  private static final String REBASE = "REBASE_HEAD";

  /**
   * What git calls the other side, in the order in which it is asked for. What a revert takes back
   * is no other side: {@code HEAD} has what that commit had, or has parted with it since.
   */
  private static final List<String> PROGRESS = List.of(MERGE, "CHERRY_PICK_HEAD", REBASE);

  private static final String COMMIT = "^{commit}\n";

  Heads {
    others = List.copyOf(others);
  }

  static Heads ask(GitCommand git, String since) throws UnknownException {
    StringBuilder names = new StringBuilder(HEAD + COMMIT + since + COMMIT);
    PROGRESS.forEach(name -> names.append(name).append(COMMIT));
    // names are read, not given as arguments, so that none of them can be an option
    Bytes answer = git.demand(names.toString(), "cat-file", "--batch-check");
    String head = commit(answer.line());
    String from = commit(answer.line());
    List<String> others = new ArrayList<>();
    List<String> progress = new ArrayList<>();
    for (String name : PROGRESS) {
      String id = commit(answer.line());
      if (!id.isEmpty()) {
        progress.add(name);
        others.add(id);
      }
    }
    if (!progress.isEmpty()) {
      others = inProgress(git, progress, others);
    }
    others.remove(head);
    if (head.isEmpty()) {
      checkUnborn(git);
      return new Heads("", "", "", others);
    }
    if (from.isEmpty()) {
      throw new UnknownException(
          "`" + since + "` is no commit that this repository has",
          "Fetch it, or name another one with `-Aelectrified.since=…`");
    }
    String base = head.equals(from) ? head : mergeBase(git, head, from, since);
    return new Heads(base, head, from, others);
  }

  private static String mergeBase(GitCommand git, String head, String from, String since)
      throws UnknownException {
    GitCommand.Answer answer = git.run("", "merge-base", head, from);
    if (answer.exit() > 1) {
      throw git.failed(answer.complaint());
    }
    String base = answer.output().line();
    if (!isId(base)) {
      throw new UnknownException(
          "`HEAD` and `" + since + "` have no commit in common in this repository",
          "If it is a shallow clone, fetch the rest with `git fetch --unshallow`");
    }
    return base;
  }

  /**
   * Whether nothing was ever committed; a {@code HEAD} whose commit is missing is another matter,
   * and so is a branch whose file is empty or garbage.
   */
  private static void checkUnborn(GitCommand git) throws UnknownException {
    GitCommand.Answer answer = git.run("", "rev-parse", "--quiet", "--verify", HEAD);
    if (answer.exit() == 0) {
      throw new UnknownException(
          "the commit of `HEAD` is not in this repository", "Restore it: `git fsck` tells more");
    }
    if (git.run("", "symbolic-ref", "--quiet", HEAD).exit() != 0) {
      throw new UnknownException(
          "the branch of `HEAD` cannot be read", "Restore it: `git fsck` tells more");
    }
  }

  /**
   * A merge may have several other heads, of which a name gives the first; and what a rebase was at
   * may be left there when it is long over.
   */
  private static List<String> inProgress(GitCommand git, List<String> names, List<String> ids)
      throws UnknownException {
    Bytes paths =
        git.demand(
            "",
            "rev-parse",
            "--git-path",
            MERGE,
            "--git-path",
            "rebase-merge",
            "--git-path",
            "rebase-apply");
    Path merge = git.folder().resolve(paths.line());
    Path rebase = git.folder().resolve(paths.line());
    Path apply = git.folder().resolve(paths.line());
    boolean rebasing = Files.isDirectory(rebase) || Files.isDirectory(apply);
    List<String> others = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(MERGE)) {
        others.addAll(lines(merge));
      } else if (!names.get(i).equals(REBASE) || rebasing) {
        others.add(ids.get(i));
      }
    }
    return others;
  }

  private static List<String> lines(Path file) throws UnknownException {
    try {
      return Files.readString(file, UTF_8).lines().filter(Heads::isId).toList();
    } catch (IOException failure) {
      throw new UnknownException(
          "`" + file + "` cannot be read", "Finish the merge, or see to it that it can");
    }
  }

  /** The commit of a line {@code <id> commit <size>}; empty where git knows none. */
  private static String commit(String line) {
    int space = line.indexOf(' ');
    return space > 0 && line.startsWith(" commit ", space) && isId(line.substring(0, space))
        ? line.substring(0, space)
        : "";
  }

  private static boolean isId(String text) {
    if (text.length() != 40 && text.length() != 64) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.digit(text.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
