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
      if (!path.equals(snapshot)) {
        files.add(path);
      } else if (entry.startsWith("100")) {
        text = Optional.of(text(id, entry.substring(entry.lastIndexOf(' ', tab) + 1, tab)));
      } else {
        throw unreadable(id, "is no file");
      }
    }
    return new Commit(id, text, files);
  }

  /** The object is asked for by hash, and never fetched. */
  private String text(String commit, String blob) throws UnknownException {
    GitCommand.Answer answer = git.run(blob + "\n", "cat-file", "--batch");
    String head = answer.output().line();
    String kind = blob + " blob ";
    if (!head.startsWith(kind)) {
      throw unreadable(commit, "is not there, as in a partial clone");
    }
    return answer
        .output()
        .text(Integer.parseInt(head.substring(kind.length())))
        .orElseThrow(() -> unreadable(commit, "is no UTF-8 text"));
  }

  private UnknownException unreadable(String commit, String why) {
    String name = commit.substring(0, 10) + ":./" + snapshot;
    return new UnknownException(
        "`" + name + "` " + why, "See what `git cat-file -p " + name + "` says");
  }
}
