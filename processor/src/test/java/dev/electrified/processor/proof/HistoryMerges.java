package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.git.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Merges branches, the way the guide says where the two have changed the same thing. */
final class HistoryMerges {
  /** What may be said of a merge: then the branch's migrations are made anew on top of main. */
  private static final Set<String> EXPECTED =
      Set.of("snapshot-unreadable", "unsupported-change", "possible-rename", "repeated-change");

  private final HistoryProject project;
  private final HistoryEdits edits;
  private final HistoryChanges changes;
  private final GitRepository git;

  HistoryMerges(HistoryProject project, HistoryEdits edits, HistoryChanges changes) {
    this.project = project;
    this.edits = edits;
    this.changes = changes;
    git = project.git();
  }

  /** Ends on main, with all that the branch has. */
  void intoMain(String topic) throws IOException {
    checkout(History.MAIN);
    commitSomethingOn(topic, History.MAIN);
    if (!merge(topic)) {
      checkout(topic);
      anew(topic);
      checkout(History.MAIN);
      assertThat(merge(topic)).isTrue();
    }
  }

  /** Ends on the branch, with all that main has. */
  void mainInto(String topic) throws IOException {
    checkout(topic);
    commitSomethingOn(History.MAIN, topic);
    if (!merge(History.MAIN)) {
      anew(topic);
    }
  }

  /** An attribute of one name, and perhaps of one type; then main is merged into the branch. */
  void sameOnBoth(String topic) throws IOException {
    String name = edits.random().name();
    String other = edits.random().chance(50) ? "String" : "Integer";
    checkout(History.MAIN);
    Set<String> known = project.model().entities().keySet();
    checkout(topic);
    String entity =
        project.model().entities().keySet().stream().filter(known::contains).findFirst().orElse("");
    if (entity.isEmpty()) {
      mainInto(topic);
      return;
    }
    for (String branch : List.of(topic, History.MAIN)) {
      checkout(branch);
      WrittenEntity changed = project.model().entities().get(entity);
      String type = branch.equals(topic) ? other : "String";
      changed.members().put(name, "  " + type + " " + name + ";");
      project.model().write(changed);
      changes.settle(project.model().texts(), project.compile());
      project.commitAll("same");
    }
    checkout(topic);
    assertThat(merge(History.MAIN)).isFalse();
    anew(topic);
  }

  private void checkout(String branch) {
    git.git("checkout", "--quiet", branch);
    project.checkedOut();
  }

  /** So that there is something to merge. */
  private void commitSomethingOn(String other, String here) throws IOException {
    if (git.git("rev-list", "--count", here + ".." + other).strip().equals("0")) {
      checkout(other);
      changes.changeByAdding();
      project.commitAll("something");
      checkout(here);
    }
  }

  /** Merges that branch; takes it back where the tool refuses what comes of it. */
  private boolean merge(String other) throws IOException {
    start(other);
    List<String> errors = project.compile();
    if (errors.isEmpty()) {
      errors = project.check();
    }
    if (!errors.isEmpty()) {
      changes.expect(errors, EXPECTED);
      git.git("reset", "--quiet", "--hard", "HEAD");
      git.git("clean", "--quiet", "-d", "--force");
      project.checkedOut();
      return false;
    }
    project.commitAll("merge " + other);
    return true;
  }

  private void start(String other) throws IOException {
    if (!git.succeeds("merge", "--quiet", "--no-commit", "--no-ff", other)) {
      assertThat(git.git("diff", "--name-only", "--diff-filter=U").lines())
          .isNotEmpty()
          .allMatch(
              file ->
                  file.endsWith(".java")
                      || (!project.unites() && file.equals(HistoryProject.SNAPSHOT)));
    }
    project.checkedOut();
    project.model().mend();
  }

  /** Restores the snapshot, deletes the branch's migrations, merges main, and compiles again. */
  private void anew(String topic) throws IOException {
    String fork = git.git("merge-base", topic, History.MAIN).strip();
    git.git("checkout", "--quiet", fork, "--", HistoryProject.SNAPSHOT);
    git.git("diff", "--name-only", "--diff-filter=A", fork, "HEAD", "--", HistoryProject.MIGRATIONS)
        .lines()
        .forEach(file -> git.git("rm", "--quiet", "--", file));
    adoptWhatMainHas();
    project.commitAll("anew");
    start(History.MAIN);
    changes.takeBothSteps(project.compile());
    project.commitAll("merge main anew");
    assertThat(project.check()).isEmpty();
  }

  /** Of attributes of one name, that of main stays. */
  private void adoptWhatMainHas() throws IOException {
    SortedMap<String, WrittenEntity> own = project.model().entities();
    for (WrittenEntity entity : own.values()) {
      String path = project.folder().relativize(project.model().fileOf(entity.name())).toString();
      if (!git.succeeds("cat-file", "-e", History.MAIN + ":" + path)) {
        continue;
      }
      WrittenEntity other =
          WrittenEntity.parse(entity.name(), git.git("show", History.MAIN + ":" + path));
      boolean differs = false;
      for (Map.Entry<String, String> member : other.members().entrySet()) {
        String line = entity.members().replace(member.getKey(), member.getValue());
        differs |= line != null && !line.equals(member.getValue());
      }
      if (differs) {
        Files.writeString(project.model().fileOf(entity.name()), entity.text());
      }
    }
  }
}
