package dev.electrified.processor.git;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the snapshots of all local branches.
 *
 * @param git how to ask
 * @param snapshot path of the snapshot
 */
record BranchReader(GitCommand git, String snapshot) {
  private static final int LONGEST_SIZE = 9;

  /** Those of branches that end elsewhere than at what is checked out; each text once. */
  List<Branch> read() throws UnknownException {
    Map<String, String> names = new LinkedHashMap<>();
    Bytes refs =
        git.demand("", "for-each-ref", "--format=%(objectname) %(refname:short)", "refs/heads");
    for (String line = refs.line(); !line.isEmpty(); line = refs.line()) {
      int space = line.indexOf(' ');
      names.putIfAbsent(line.substring(0, space), line.substring(space + 1));
    }
    names.remove(git.run("", "rev-parse", "--quiet", "--verify", "HEAD").output().line());
    return texts(blobs(names));
  }

  /** The objects of the snapshots, with the first branch of each. */
  private Map<String, String> blobs(Map<String, String> names) throws UnknownException {
    StringBuilder asked = new StringBuilder();
    names.keySet().forEach(id -> asked.append(id).append(":./").append(snapshot).append('\n'));
    Bytes answer = git.demand(asked.toString(), "cat-file", "--batch-check");
    Map<String, String> blobs = new LinkedHashMap<>();
    for (String name : names.values()) {
      String line = answer.line();
      int kind = line.indexOf(" blob ");
      if (kind > 0) {
        blobs.putIfAbsent(line.substring(0, kind), name);
      }
    }
    return blobs;
  }

  private List<Branch> texts(Map<String, String> blobs) throws UnknownException {
    StringBuilder asked = new StringBuilder();
    blobs.keySet().forEach(id -> asked.append(id).append('\n'));
    Bytes answer = git.demand(asked.toString(), "cat-file", "--batch");
    List<Branch> branches = new ArrayList<>();
    for (Map.Entry<String, String> blob : blobs.entrySet()) {
      String head = answer.line();
      String size = head.substring(head.lastIndexOf(' ') + 1);
      if (!head.startsWith(blob.getKey() + " blob ") || size.length() > LONGEST_SIZE) {
        throw new UnknownException(
            "the snapshot of branch `" + blob.getValue() + "` cannot be read", "See what git says");
      }
      Optional<String> text = answer.text(Integer.parseInt(size));
      answer.line();
      text.ifPresent(one -> branches.add(new Branch(blob.getValue(), one)));
    }
    return branches;
  }
}
