package dev.electrified.processor.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads what commits hold.
 *
 * @param git how to ask
 * @param snapshot path of the snapshot
 * @param folders paths of the folders of migrations
 */
record CommitReader(GitCommand git, String snapshot, List<String> folders) {
  static final String KEEP_TOGETHER =
      "Keep snapshot and migrations in the repository of the project";

  /** More digits than those of any size that can be held. */
  private static final int LONGEST_SIZE = 9;

  private static final String SUBMODULE = "160000";

  /** Reads the commit of that hash. */
  Commit read(String id) throws UnknownException {
    List<String> arguments = new ArrayList<>(List.of("ls-tree", "-r", "-z", id, "--", snapshot));
    for (String folder : folders) {
      arguments.add(folder + "/");
    }
    SortedSet<String> files = new TreeSet<>();
    Optional<String> text = Optional.empty();
    for (String entry : git.demand("", arguments.toArray(String[]::new)).records()) {
      int tab = entry.indexOf('\t');
      String path = entry.substring(tab + 1);
      if (entry.startsWith(SUBMODULE)) {
        throw new UnknownException("`" + path + "` is a git repository of its own", KEEP_TOGETHER);
      } else if (!path.equals(snapshot)) {
        files.add(path);
      } else if (entry.startsWith("100")) {
        text = Optional.of(text(id, entry.substring(entry.lastIndexOf(' ', tab) + 1, tab)));
      } else {
        throw unreadable(id, "is no file");
      }
    }
    return new Commit(id, text, files);
  }

  /**
   * Whether the commit has anything in the project's folder. What has not may know the project
   * under another name, or not at all; before the first commit there is no other name.
   */
  boolean knowsFolder(Commit commit) throws UnknownException {
    return commit.id().isEmpty()
        || commit.snapshot().isPresent()
        || !commit.files().isEmpty()
        || !git.demand("", "ls-tree", "-z", commit.id(), "--", "./").records().isEmpty();
  }

  /** The object is asked for by hash, and never fetched. */
  private String text(String commit, String blob) throws UnknownException {
    GitCommand.Answer answer = git.run(blob + "\n", "cat-file", "--batch");
    String head = answer.output().line();
    String kind = blob + " blob ";
    if (!head.startsWith(kind)) {
      throw unreadable(commit, "is not there, as in a partial clone");
    }
    String size = head.substring(kind.length());
    if (size.length() > LONGEST_SIZE) {
      throw unreadable(commit, "is too large");
    }
    return answer
        .output()
        .text(Integer.parseInt(size))
        .orElseThrow(() -> unreadable(commit, "is no UTF-8 text"));
  }

  private UnknownException unreadable(String commit, String why) {
    String name = commit.substring(0, 10) + ":./" + snapshot;
    return new UnknownException(
        "`" + name + "` " + why, "See what `git cat-file -p " + name + "` says");
  }
}
