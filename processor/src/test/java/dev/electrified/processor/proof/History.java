package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What a team does with a project: edits, branches, merges, commits, mistakes. After every step the
 * sealed migrations are as they were; what the tool refuses is what it says it refuses.
 */
final class History {
  static final String MAIN = "main";

  /** So often at least a compile that writes a migration changes the disk. */
  private static final int CHANGES_OF_A_WRITE = 75;

  private final Map<Operation, Integer> done;
  private final HistoryProject project;
  private final HistoryEdits edits;
  private final HistoryChanges changes;
  private final HistoryMerges merges;
  private final HistoryReverts reverts;
  private final List<Operation> deck;
  private final List<String> topics = new ArrayList<>();
  private final List<String> forks = new ArrayList<>();
  private int branches;

  /**
   * One of that seed.
   *
   * @param times how often each operation happens
   * @param done counts them
   * @param refused counts what was refused on the way, as it should be, by rule
   */
  History(
      long seed, int times, Map<Operation, Integer> done, Map<String, Integer> refused, Path folder)
      throws IOException {
    this.done = done;
    project = new HistoryProject(folder, seed % 3 == 0 ? MAIN : "HEAD", seed % 4 != 0);
    edits = new HistoryEdits(project, seed);
    changes = new HistoryChanges(project, edits, refused);
    merges = new HistoryMerges(project, edits, changes);
    reverts = new HistoryReverts(project, edits, changes);
    deck = new ArrayList<>();
    for (Operation operation : Operation.values()) {
      deck.addAll(Collections.nCopies(times, operation));
    }
    Collections.shuffle(deck, new Random(seed));
  }

  /** Lets it happen, and ends it: all branches are merged, and all is committed. */
  void happen() throws IOException {
    project.commitAll("project");
    for (int count = 3; count > 0; count--) {
      edits.addEntity();
    }
    assertThat(project.compile()).isEmpty();
    commit();
    for (Operation operation : deck) {
      step(operation);
      done.merge(operation, 1, Integer::sum);
    }
    commit();
    while (!topics.isEmpty()) {
      merges.intoMain(topics.remove(0));
    }
    checkout(MAIN);
    assertThat(project.compile()).isEmpty();
    commit();
    assertThat(project.check()).isEmpty();
    assertThat(project.isDirty()).isFalse();
  }

  HistoryProject project() {
    return project;
  }

  /** What was gone for a while. */
  Set<String> returned() {
    return edits.returned();
  }

  private void step(Operation operation) throws IOException {
    switch (operation) {
      case EDIT -> changes.change();
      case BRANCH -> branch();
      case MERGE -> merge();
      case COMMIT -> {
        changes.change();
        commit();
      }
      case COMMIT_TRACKED -> commitTracked();
      case REVERT -> {
        commit();
        reverts.keepingTheSql();
        commit();
      }
      case FULL_REVERT -> {
        commit();
        if (!project.since().equals("HEAD")) {
          checkout(MAIN);
        }
        reverts.withTheSql();
        commit();
      }
      case PARTIAL_COMPILE -> compilePartially();
      case KILL -> kill();
    }
  }

  /** Commits what there is, so that another branch may be checked out. */
  private void commit() {
    if (project.isDirty()) {
      project.commitAll("step");
    }
    if (project.branch().equals(MAIN)) {
      forks.add(project.git().head());
    }
  }

  private void checkout(String branch) {
    project.git().git("checkout", "--quiet", branch);
    project.checkedOut();
  }

  private void branch() throws IOException {
    commit();
    String name = "topic" + branches++;
    int last = forks.size() - 1;
    String from = forks.get(Math.max(0, last - edits.random().number(0, 2)));
    project.git().git("checkout", "--quiet", "-b", name, from);
    project.checkedOut();
    topics.add(name);
    changes.change();
    commit();
  }

  /** A branch into main, or main into a branch that goes on; now and then both did the same. */
  private void merge() throws IOException {
    commit();
    if (topics.isEmpty()) {
      branch();
    }
    int index = edits.random().number(0, topics.size() - 1);
    String topic = topics.get(index);
    if (edits.random().chance(25)) {
      merges.sameOnBoth(topic);
    } else if (edits.random().chance(50)) {
      merges.intoMain(topic);
      topics.remove(index);
    } else {
      merges.mainInto(topic);
    }
    commit();
  }

  /** New files are left out, as {@code git commit -a} does, and added when we name them. */
  private void commitTracked() throws IOException {
    changes.changeByAdding();
    project.git().git("commit", "--quiet", "--all", "--message", "tracked");
    List<String> forgotten = project.untracked();
    SortedMap<String, String> before = project.files();
    changes.changeByAdding();
    if (forgotten.isEmpty()) {
      return;
    }
    for (String file : forgotten) {
      if (file.endsWith(".sql")) {
        assertThat(project.warnings())
            .anyMatch(line -> line.contains("Add it with `git add " + file + "` and commit."));
      }
      if (project.since().equals("HEAD")) {
        assertThat(project.files()).containsEntry(file, before.get(file));
      }
      project.git().git("add", "--", file);
    }
    project.git().git("commit", "--quiet", "--message", "forgotten");
  }

  /** The rest is seen by its class files; a compile of everything then finds nothing to do. */
  private void compilePartially() throws IOException {
    project.refreshClasses();
    SortedMap<String, String> before = project.model().texts();
    String edited = edits.edit();
    Set<String> names = new TreeSet<>(Set.of(edited));
    for (String other : project.model().texts().keySet()) {
      if (edits.random().chance(25)) {
        names.add(other);
      }
    }
    List<String> errors = project.compile(names);
    if (!errors.isEmpty()) {
      changes.settle(before, errors);
    }
    SortedMap<String, String> files = project.files();
    assertThat(project.compile()).isEmpty();
    assertThat(project.files()).isEqualTo(files);
  }

  private void kill() throws IOException {
    edits.addAttribute();
    int change = edits.random().number(1, CHANGES_OF_A_WRITE);
    assertThat(project.compileKilledAt(change)).isTrue();
    assertThat(project.compile()).isEmpty();
    SortedMap<String, String> files = project.files();
    assertThat(project.compile()).isEmpty();
    assertThat(project.files()).isEqualTo(files);
  }
}
