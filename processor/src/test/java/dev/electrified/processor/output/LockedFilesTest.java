package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that another program has open, which Windows neither replaces nor deletes. */
class LockedFilesTest {
  private static final String FOLDER = Project.MIGRATIONS + "/";
  private static final List<MigrationFile> DRAFTS =
      List.of(new MigrationFile("V1__a.sql", "a\n"), new MigrationFile("V2__b.sql", "b\n"));
  private static final List<MigrationFile> FILES =
      List.of(new MigrationFile("V1__a.sql", "new a\n"));

  @TempDir Path directory;
  @TempDir Path locks;
  private final List<String> refused = new ArrayList<>();
  private Project project;

  @BeforeEach
  void fillProject() throws IOException {
    project = Project.in(directory, locks);
    project.put(Project.SNAPSHOT, "old\n");
    for (MigrationFile draft : DRAFTS) {
      project.put(FOLDER + draft.name(), draft.text());
    }
  }

  @Test
  void fileThatIsOpenForAMomentIsReplacedOrDeletedThen() throws Exception {
    MigrationStore store =
        project
            .watched(
                (operation, path) -> {
                  String name = operation + " " + path.getFileName();
                  boolean change = operation.equals("move") || operation.equals("delete");
                  long before = refused.stream().filter(name::equals).count();
                  if (change && !name.endsWith(".tmp") && before < 3) {
                    refused.add(name);
                    throw before == 0
                        ? new FileSystemException(path.toString(), null, "being used by another")
                        : new AccessDeniedException(path.toString());
                  }
                })
            .store();

    store.write(Optional.of("old\n"), DRAFTS, FILES, "new\n");

    assertThat(project.files())
        .containsOnly(entry(Project.SNAPSHOT, "new\n"), entry(FOLDER + "V1__a.sql", "new a\n"));
    assertThat(refused)
        .hasSize(15)
        .containsOnly(
            "move .electrified-journal",
            "move V1__a.sql",
            "delete V2__b.sql",
            "move schema.json",
            "delete .electrified-journal");
  }

  @Test
  void fileThatStaysOpenIsNamedAndEverythingIsAsItWas() throws Exception {
    SortedMap<String, String> before = project.files();
    MigrationStore store =
        project
            .watched(
                (operation, path) -> {
                  if (operation.equals("move") && path.endsWith("schema.json")) {
                    refused.add(operation);
                    throw new AccessDeniedException(path.toString());
                  }
                })
            .store();

    assertThatThrownBy(() -> store.write(Optional.of("old\n"), DRAFTS, FILES, "new\n"))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "`src/main/electrified/schema.json` cannot be written: access is denied. See to it that"
                + " the user who compiles may read and write there, that the disk has room, and"
                + " compile again");

    assertThat(refused).hasSize(10);
    assertThat(project.files()).isEqualTo(before);
  }

  @Test
  void otherFailuresAreNotTriedAgain() throws Exception {
    MigrationStore store =
        project
            .watched(
                (operation, path) -> {
                  if (operation.equals("move") && path.endsWith("schema.json")) {
                    refused.add(operation);
                    throw new IOException("No space left on device");
                  }
                })
            .store();

    assertThatThrownBy(() -> store.write(Optional.of("old\n"), DRAFTS, FILES, "new\n"))
        .isInstanceOf(StoreException.class);

    assertThat(refused).hasSize(1);
  }

  @Test
  void interruptEndsTheTrying() {
    Retry retry =
        new Retry(
            () -> {
              throw new InterruptedException();
            },
            10);

    assertThatThrownBy(
            () ->
                retry.run(
                    () -> {
                      refused.add("tried");
                      throw new AccessDeniedException("a");
                    }))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(refused).hasSize(1);
  }
}
