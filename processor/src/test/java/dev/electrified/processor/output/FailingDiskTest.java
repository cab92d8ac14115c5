package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailingDiskTest {
  private static final List<MigrationFile> FILES =
      List.of(new MigrationFile("V2__b.sql", "b\n"), new MigrationFile("V3__c.sql", "c\n"));
  private static final String AFTERWARDS =
      ". See to it that the user who compiles may read and write there, that the disk has room, and"
          + " compile again";

  @TempDir Path directory;
  @TempDir Path locks;
  private Project project;

  @BeforeEach
  void fillProject() throws IOException {
    project = Project.in(directory, locks);
    project.put(Project.SNAPSHOT, "old\n");
    project.put(Project.MIGRATIONS + "/V1__a.sql", "a\n");
  }

  @Test
  void migrationsAreWrittenInOrderAndTheSnapshotLast() throws Exception {
    List<String> moves = new ArrayList<>();
    Project watched =
        project.watched(
            (operation, path) -> {
              if (operation.equals("move") || operation.equals("replace")) {
                moves.add(operation + " " + path.getFileName());
              }
            });
    watched.store().write(Optional.of("old\n"), FILES, "new\n");
    assertThat(moves)
        .containsExactly(
            "move .electrified-journal", "move V2__b.sql", "move V3__c.sql", "move schema.json");
  }

  @Test
  void everyFileIsForcedToDiskBeforeItGetsItsName() throws Exception {
    List<String> operations = new ArrayList<>();
    Project watched =
        project.watched(
            (operation, path) -> {
              if (!operation.equals("read") && !operation.equals("list")) {
                operations.add(operation);
              }
            });
    watched.store().write(Optional.of("old\n"), List.of(), "new\n");
    assertThat(operations)
        .containsExactly("create", "write", "force", "move", "create", "force", "delete");
  }

  @Test
  void failureAtAnyPointLeavesEverythingAsItWas() throws Exception {
    SortedMap<String, String> before = project.files();
    int failing = 1;
    while (true) {
      AtomicInteger left = new AtomicInteger(failing);
      Project watched =
          project.watched(
              (operation, path) -> {
                Set<String> steps = Set.of("create", "write", "force", "move", "read");
                if (steps.contains(operation) && left.decrementAndGet() == 0) {
                  throw new IOException("No space left on device");
                }
              });
      Throwable failure =
          catchThrowable(() -> watched.store().write(Optional.of("old\n"), FILES, "new\n"));
      if (failure == null && left.get() > 0) {
        break;
      }
      if (failure == null) {
        // a folder that cannot be forced to disk is no failure
        assertThat(project.files()).containsEntry(Project.SNAPSHOT, "new\n").hasSize(4);
        reset();
      } else {
        assertThat(failure).isInstanceOf(StoreException.class);
        assertThat(failure.getMessage()).endsWith(": No space left on device" + AFTERWARDS);
        assertThat(project.files()).isEqualTo(before);
      }
      failing++;
    }
    assertThat(failing).isGreaterThan(20);
  }

  @Test
  void failureAtAnyPointOfARewriteLeavesEverythingAsItWas() throws Exception {
    project.put(Project.MIGRATIONS + "/V2__b.sql", "draft\n");
    List<MigrationFile> drafts =
        List.of(new MigrationFile("V1__a.sql", "a\n"), new MigrationFile("V2__b.sql", "draft\n"));
    SortedMap<String, String> before = project.files();
    boolean failed = true;
    int failing = 0;
    while (failed) {
      AtomicInteger left = new AtomicInteger(++failing);
      Project watched =
          project.watched(
              (operation, path) -> {
                boolean step =
                    operation.equals("replace")
                        || operation.equals("move")
                        || (operation.equals("delete") && path.endsWith("V1__a.sql"));
                if (step && left.decrementAndGet() == 0) {
                  throw new IOException("No space left on device");
                }
              });
      failed =
          catchThrowable(() -> watched.store().write(Optional.of("old\n"), drafts, FILES, "new\n"))
              instanceof StoreException;
      if (failed) {
        assertThat(project.files()).isEqualTo(before);
      }
    }
    assertThat(failing).isEqualTo(6);
    assertThat(project.files())
        .containsOnlyKeys(
            Project.SNAPSHOT, Project.MIGRATIONS + "/V2__b.sql", Project.MIGRATIONS + "/V3__c.sql")
        .containsEntry(Project.MIGRATIONS + "/V2__b.sql", "b\n")
        .containsEntry(Project.SNAPSHOT, "new\n");
  }

  @Test
  void failureAtAnyPointLeavesNoFolderOfAMigrationThatHasOne() throws Exception {
    MigrationFile draft = new MigrationFile("1_a/migration.sql", "a\n");
    MigrationFile next = new MigrationFile("2_b/migration.sql", "b\n");
    project.put(Project.MIGRATIONS + "/" + draft.name(), draft.text());
    SortedSet<String> before = folders();
    boolean failed = true;
    int failing = 0;
    while (failed) {
      AtomicInteger left = new AtomicInteger(++failing);
      Project watched =
          project.watched(
              (operation, path) -> {
                boolean step =
                    Set.of("create", "write", "force", "move", "replace").contains(operation)
                        || (operation.equals("delete") && path.endsWith("1_a/migration.sql"));
                if (step && left.decrementAndGet() == 0) {
                  throw new IOException("No space left on device");
                }
              });
      failed =
          catchThrowable(
                  () ->
                      watched
                          .store("prisma")
                          .write(Optional.of("old\n"), List.of(draft), List.of(next), "new\n"))
              instanceof StoreException;
      if (failed) {
        assertThat(folders()).as("folders after failure %s", failing).isEqualTo(before);
      }
    }
    assertThat(failing).isGreaterThan(8);
    assertThat(folders()).containsExactly("2_b");
    assertThat(project.files())
        .containsEntry(Project.MIGRATIONS + "/2_b/migration.sql", "b\n")
        .containsEntry(Project.SNAPSHOT, "new\n");
  }

  private SortedSet<String> folders() throws IOException {
    SortedSet<String> folders = new TreeSet<>();
    try (Stream<Path> list = Files.list(directory.resolve(Project.MIGRATIONS))) {
      list.filter(Files::isDirectory).forEach(folder -> folders.add(folder.toFile().getName()));
    }
    return folders;
  }

  private void reset() throws IOException {
    Files.delete(project.migration("V2__b.sql"));
    Files.delete(project.migration("V3__c.sql"));
    project.put(Project.SNAPSHOT, "old\n");
  }

  @Test
  void failureThatCannotBeTakenBackIsFinishedByTheNextWrite() throws Exception {
    Project watched =
        project.watched(
            (operation, path) -> {
              if (operation.equals("delete")
                  || (operation.equals("move") && path.endsWith("schema.json"))) {
                throw new AccessDeniedException(path.toString());
              }
            });
    assertThatThrownBy(() -> watched.store().write(Optional.of("old\n"), FILES, "new\n"))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "`src/main/electrified/schema.json` cannot be written: access is denied" + AFTERWARDS);
    assertThatThrownBy(() -> project.store().write(Optional.of("old\n"), List.of(), "else\n"))
        .isInstanceOf(SnapshotMovedException.class);
    assertThat(project.files())
        .containsOnlyKeys(
            Project.SNAPSHOT,
            Project.MIGRATIONS + "/V1__a.sql",
            Project.MIGRATIONS + "/V2__b.sql",
            Project.MIGRATIONS + "/V3__c.sql")
        .containsEntry(Project.SNAPSHOT, "new\n");
  }

  @Test
  void fileSystemWithoutAtomicMovesIsServed() throws Exception {
    Project watched =
        project.watched(
            (operation, path) -> {
              if (operation.equals("move")) {
                throw new AtomicMoveNotSupportedException("a", "b", "not here");
              }
            });
    watched.store().write(Optional.of("old\n"), FILES, "new\n");
    assertThat(project.files()).containsEntry(Project.SNAPSHOT, "new\n").hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "read, schema.json, src/main/electrified/schema.json",
    "list, migration, src/main/resources/db/migration"
  })
  void whatCannotBeReadIsNamed(String failing, String name, String shown) {
    MigrationStore store =
        project
            .watched(
                (operation, path) -> {
                  if (operation.equals(failing) && path.endsWith(name)) {
                    throw new FileSystemException(path.toString(), null, "Input/output error");
                  }
                })
            .store();
    assertThatThrownBy(failing.equals("read") ? store::readSnapshot : store::migrationFileNames)
        .isInstanceOf(StoreException.class)
        .hasMessage("`" + shown + "` cannot be read: Input/output error" + AFTERWARDS);
  }
}
