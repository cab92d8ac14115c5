package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.electrified.processor.hash.Checksums;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("one-jdk")
class KilledWriterTest {
  private static final String JOURNAL = "src/main/electrified/.electrified-journal";

  @TempDir Path directory;
  @TempDir Path locks;
  private Project project;

  @BeforeEach
  void openProject() {
    project = Project.in(directory, locks);
  }

  @Test
  void killAtAnyPointEndsInTheRightStateWithTheNextCompile() throws Exception {
    int kills = 0;
    boolean sawHalf = false;
    while (killedAt(kills + 1)) {
      kills++;
      sawHalf |= isHalfDone();
      if (!project.store().readSnapshot().orElse("").contains("add_projects")) {
        compileAgain();
      }
      assertThat(project.store().readSnapshot()).contains("0001 add_projects\n0002 add_projects\n");
      ConcurrentWriter.add(project.store(), "add_issues");
      assertThat(project.files())
          .containsOnlyKeys(
              Project.SNAPSHOT,
              Project.MIGRATIONS + "/V0001__add_projects.sql",
              Project.MIGRATIONS + "/V0002__add_projects.sql",
              Project.MIGRATIONS + "/V0003__add_issues.sql",
              Project.MIGRATIONS + "/V0004__add_issues.sql")
          .containsEntry(
              Project.SNAPSHOT,
              "0001 add_projects\n0002 add_projects\n0003 add_issues\n0004 add_issues\n");
      deleteAll();
    }
    assertThat(sawHalf).isTrue();
    assertThat(kills).isGreaterThan(20);
  }

  @Test
  void journalOfAFinishedWriteIsForgotten() throws Exception {
    project.put(Project.SNAPSHOT, "new\n");
    journal("old\n", "new\n");
    project.store().write(Optional.of("new\n"), List.of(), "newer\n");
    assertThat(project.files()).containsOnlyKeys(Project.SNAPSHOT);
  }

  @Test
  void journalIsForgottenWhereNothingOfItWasWritten() throws Exception {
    project.put(Project.SNAPSHOT, "old\n");
    journal("old\n", "new\n");
    project.store().write(Optional.of("old\n"), List.of(), "other\n");
    assertThat(project.files()).containsOnlyKeys(Project.SNAPSHOT);
    assertThat(project.store().readSnapshot()).contains("other\n");
  }

  @Test
  void journalIsForgottenWhereSomebodyTookOver() throws Exception {
    project.put(Project.SNAPSHOT, "old\n");
    project.put(Project.MIGRATIONS + "/V1__a.sql", "edited by hand\n");
    journal("old\n", "new\n");
    project.store().write(Optional.of("old\n"), List.of(), "other\n");
    assertThat(project.files())
        .containsOnlyKeys(Project.SNAPSHOT, Project.MIGRATIONS + "/V1__a.sql")
        .containsEntry(Project.MIGRATIONS + "/V1__a.sql", "edited by hand\n");
  }

  @Test
  void journalOfAnotherSnapshotIsForgotten() throws Exception {
    project.put(Project.SNAPSHOT, "of another branch\n");
    project.put(Project.MIGRATIONS + "/V1__a.sql", "a\n");
    journal("old\n", "new\n");
    project.store().write(Optional.of("of another branch\n"), List.of(), "other\n");
    assertThat(project.store().readSnapshot()).contains("other\n");
    assertThat(project.path(JOURNAL)).doesNotExist();
  }

  @Test
  void damagedJournalIsForgotten() throws Exception {
    project.put(JOURNAL, "nonsense");
    project.store().write(Optional.empty(), List.of(), "new\n");
    assertThat(project.files()).containsOnlyKeys(Project.SNAPSHOT);
  }

  @Test
  void halfDoneWriteIsFinished() throws Exception {
    project.put(Project.SNAPSHOT, "old\r\n");
    project.put(Project.MIGRATIONS + "/V1__a.sql", "a\n");
    journal("old\n", "new\n");
    assertThatThrownBy(() -> project.store().write(Optional.of("old\r\n"), List.of(), "other\n"))
        .isInstanceOf(SnapshotMovedException.class);
    assertThat(project.files())
        .containsOnlyKeys(
            Project.SNAPSHOT, Project.MIGRATIONS + "/V1__a.sql", Project.MIGRATIONS + "/V2__b.sql")
        .containsEntry(Project.SNAPSHOT, "new\n");
  }

  @Test
  void killAtAnyPointOfARewriteEndsBeforeOrAfterIt() throws Exception {
    String folder = Project.MIGRATIONS + "/";
    int kills = 0;
    boolean sawHalf = false;
    for (int change = 1; ; change++) {
      for (MigrationFile draft : KilledRewriter.DRAFTS) {
        project.put(folder + draft.name(), draft.text());
      }
      project.put(Project.SNAPSHOT, KilledRewriter.BEFORE);
      SortedMap<String, String> before = project.files();
      if (!killedAt(KilledRewriter.class, change)) {
        break;
      }
      kills++;
      boolean journaled = project.store().hasUnfinishedWrite();
      sawHalf |=
          journaled
              && !project.files().entrySet().containsAll(before.entrySet())
              && project.store().readSnapshot().equals(Optional.of(KilledRewriter.BEFORE));
      project.store().finishInterruptedWrite();
      project.store().write(project.store().readSnapshot(), List.of(), "swept\n");
      SortedMap<String, String> after = project.files();
      after.remove(Project.SNAPSHOT);
      before.remove(Project.SNAPSHOT);
      assertThat(after)
          .isIn(
              before,
              Map.of(
                  folder + "V1__a.sql", "new a\n",
                  folder + "V4__d.sql", "d\n"));
      deleteAll();
    }
    assertThat(sawHalf).isTrue();
    assertThat(kills).isGreaterThan(15);
    assertThat(project.files())
        .containsOnly(
            entry(Project.SNAPSHOT, KilledRewriter.AFTER),
            entry(folder + "V1__a.sql", "new a\n"),
            entry(folder + "V4__d.sql", "d\n"));
  }

  @Test
  void halfDoneRewriteIsFinishedBeforeAnythingIsRead() throws Exception {
    String folder = Project.MIGRATIONS + "/";
    project.put(Project.SNAPSHOT, "old\n");
    project.put(folder + "V1__a.sql", "new\n");
    project.put(folder + "V2__b.sql", "old\r\n");
    rewriteJournal();
    project.store().finishInterruptedWrite();
    assertThat(project.files())
        .containsOnly(entry(Project.SNAPSHOT, "new\n"), entry(folder + "V1__a.sql", "new\n"));
  }

  @Test
  void rewriteOfADraftThatSomebodyEditedSinceIsForgotten() throws Exception {
    String folder = Project.MIGRATIONS + "/";
    project.put(Project.SNAPSHOT, "old\n");
    project.put(folder + "V1__a.sql", "new\n");
    project.put(folder + "V2__b.sql", "by hand\n");
    SortedMap<String, String> before = project.files();
    rewriteJournal();
    project.store().finishInterruptedWrite();
    assertThat(project.files()).isEqualTo(before);
  }

  private void rewriteJournal() throws Exception {
    WritePlan plan =
        WritePlan.of(
            Optional.of("old\n"),
            List.of(
                new MigrationFile("V1__a.sql", "old\n"), new MigrationFile("V2__b.sql", "old\n")),
            List.of(new MigrationFile("V1__a.sql", "new\n")),
            "new\n",
            List.of(new MigrationFile("V1__a.sql", "new\n")));
    Files.createDirectories(project.path("src/main/electrified"));
    Files.write(project.path(JOURNAL), plan.encode());
  }

  /** The same change once more, numbered behind whatever lies in the folder. */
  private void compileAgain() throws Exception {
    MigrationStore store = project.store();
    Optional<String> snapshot = store.readSnapshot();
    List<String> versions =
        MigrationVersions.nextVersions(
            2,
            Versions.SEQUENCE,
            InstantSource.fixed(Instant.EPOCH),
            store.format().takenVersions(store.migrationFileNames()));
    StringBuilder text = new StringBuilder();
    List<MigrationFile> files = new ArrayList<>();
    for (String version : versions) {
      files.add(
          new MigrationFile(
              store.format().fileName(version, "add_projects"),
              ConcurrentWriter.textOf("add_projects")));
      text.append(version).append(" add_projects\n");
    }
    try {
      store.write(snapshot, files, text.toString());
    } catch (SnapshotMovedException finished) {
      // what the killed compile began is finished, and nothing left to do
    }
  }

  private void journal(String before, String after) throws Exception {
    WritePlan plan =
        new WritePlan(
            Checksums.of(before),
            new TreeMap<>(),
            List.of(new MigrationFile("V1__a.sql", "a\n"), new MigrationFile("V2__b.sql", "b\n")),
            List.of(),
            after);
    Files.createDirectories(project.path("src/main/electrified"));
    Files.write(project.path(JOURNAL), plan.encode());
  }

  private boolean killedAt(int change) throws Exception {
    return killedAt(KilledWriter.class, change);
  }

  private boolean killedAt(Class<?> program, int change) throws Exception {
    try (ForkedJvm writer =
        ForkedJvm.start(locks, program, directory.toString(), locks.toString(), "" + change)) {
      int exit = writer.exitCode();
      assertThat(exit).isIn(0, KilledWriter.KILLED);
      return exit == KilledWriter.KILLED;
    }
  }

  private boolean isHalfDone() throws Exception {
    return project.store().readSnapshot().isEmpty()
        && Files.exists(project.migration("V0001__add_projects.sql"));
  }

  private void deleteAll() throws Exception {
    try (Stream<Path> files = Files.walk(project.path("src"))) {
      for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
