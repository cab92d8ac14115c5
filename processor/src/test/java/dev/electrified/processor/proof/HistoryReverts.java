package dev.electrified.processor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.git.GitRepository;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Takes commits back, with the entities alone as the guide says, or with their SQL. */
final class HistoryReverts {
  /** What cannot be taken back: then the revert is given up. */
  private static final Set<String> EXPECTED =
      Set.of("possible-rename", "disable-electric", "unsupported-change", "no-known-entity");

  private final HistoryProject project;
  private final HistoryEdits edits;
  private final HistoryChanges changes;
  private final GitRepository git;

  HistoryReverts(HistoryProject project, HistoryEdits edits, HistoryChanges changes) {
    this.project = project;
    this.edits = edits;
    this.changes = changes;
    git = project.git();
  }

  /** Takes back one of the last commits, if there is one of which it can be done. */
  void keepingTheSql() throws IOException {
    for (String commit : candidates()) {
      if (edits.random().chance(60) && succeeds(commit)) {
        return;
      }
    }
    changes.changeByAdding();
    project.commitAll("to be reverted");
    assertThat(succeeds("HEAD")).isTrue();
  }

  private List<String> candidates() {
    return git.git("log", "--no-merges", "--format=%H %s", "--max-count=6", "--", "src/main/java")
        .lines()
        .filter(line -> !line.endsWith(" anew"))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .filter(commit -> git.succeeds("rev-parse", "--quiet", "--verify", commit + "^"))
        .toList();
  }

  private boolean succeeds(String commit) throws IOException {
    SortedMap<String, WrittenEntity> before = project.model().entities();
    git.succeeds("revert", "--no-commit", commit);
    project.checkedOut();
    boolean conflict =
        git.git("diff", "--name-only", "--diff-filter=U")
            .lines()
            .anyMatch(file -> file.endsWith(".java"));
    if (conflict || !project.model().isWhole()) {
      giveUp();
      return false;
    }
    restoreSql(HistoryProject.MIGRATIONS, HistoryProject.SNAPSHOT);
    List<String> errors = project.compile();
    if (!errors.isEmpty()) {
      changes.expect(errors, EXPECTED);
      giveUp();
      return false;
    }
    edits.compareWith(before);
    if (project.isDirty()) {
      project.commitAll("revert");
    }
    assertThat(project.check()).isEmpty();
    return true;
  }

  private void restoreSql(String... paths) {
    for (String path : paths) {
      git.git("checkout", "HEAD", "--", path);
    }
  }

  private void giveUp() {
    git.git("reset", "--quiet", "--hard", "HEAD");
    git.git("clean", "--quiet", "-d", "--force");
    project.checkedOut();
  }

  /** The migration goes too, which is found, and the SQL is brought back as the messages say. */
  void withTheSql() throws IOException {
    changes.changeByAdding();
    String commit = project.commitAll("to be reverted");
    git.git("revert", "--no-commit", "HEAD");
    project.checkedOut();
    if (edits.random().chance(50)) {
      edits.addEntity();
      assertThat(project.withoutEffect("write"))
          .isNotEmpty()
          .allMatch(
              line ->
                  line.startsWith("[electrified:migration-changed] The migration `")
                      && line.contains(" of commit `" + commit.substring(0, 10) + "` is gone. "));
      restoreSql(HistoryProject.MIGRATIONS, HistoryProject.SNAPSHOT);
    } else {
      restoreSql(HistoryProject.SNAPSHOT);
      assertThat(project.check())
          .isNotEmpty()
          .allMatch(
              line ->
                  line.startsWith("[electrified:migration-changed] The migration `")
                      && line.contains("`, which the snapshot records, is gone. "));
      restoreSql(HistoryProject.MIGRATIONS);
    }
    assertThat(project.compile()).isEmpty();
    project.commitAll("revert");
    assertThat(project.check()).isEmpty();
  }
}
