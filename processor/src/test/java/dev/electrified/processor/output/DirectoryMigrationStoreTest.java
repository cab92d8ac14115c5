package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryMigrationStoreTest {
  private static final String FOLDER = Project.MIGRATIONS + "/";
  private static final MigrationFile FIRST = new MigrationFile("V1__a.sql", "a\n");
  private static final MigrationFile SECOND = new MigrationFile("V2__b.sql", "b\n");
  private static final FileTime OLD = FileTime.fromMillis(1_000_000);

  @TempDir Path directory;
  @TempDir Path locks;
  private Project project;
  private MigrationStore store;

  @BeforeEach
  void openStore() {
    project = Project.in(directory, locks);
    store = project.store();
  }

  @Test
  void emptyProjectHasNothing() throws Exception {
    assertThat(store.readSnapshot()).isEmpty();
    assertThat(store.migrationFileNames()).isEmpty();
    assertThat(store.readMigration("V1__a.sql")).isEmpty();
  }

  @Test
  void accessRulesLieBesideTheMigrations() throws Exception {
    MigrationStore both = store.withAccess();
    MigrationFile rule = new MigrationFile("../access/V3__c.sql", "c\n");
    both.write(Optional.empty(), List.of(FIRST, rule), "{}\n");
    assertThat(project.files())
        .containsEntry("src/main/resources/db/access/V3__c.sql", "c\n")
        .containsEntry(FOLDER + "V1__a.sql", "a\n");
    assertThat(both.migrationFileNames()).containsExactly("../access/V3__c.sql", "V1__a.sql");
    assertThat(both.readMigration("../access/V3__c.sql")).contains("c\n");
    assertThat(both.shownPath("../access/V3__c.sql"))
        .isEqualTo("src/main/resources/db/access/V3__c.sql");
    assertThat(store.migrationFileNames()).containsExactly("V1__a.sql");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../V1__a.sql", "../access/../V1__a.sql", "../access//V1.sql", "a/../b"})
  void noFileLeavesItsFolder(String name) {
    assertThatThrownBy(() -> new MigrationFile(name, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no name of a migration: " + name);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void folderOfAccessRulesThatIsALinkIsRefused() throws Exception {
    Path elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
    Files.createDirectories(project.path("src/main/resources/db"));
    Files.createSymbolicLink(project.path("src/main/resources/db/access"), elsewhere);
    assertThatThrownBy(() -> store.withAccess())
        .isInstanceOfSatisfying(
            StoreException.class,
            problem ->
                assertThat(problem.finding().fact())
                    .isEqualTo(
                        "The option `electrified.access` has the value `separate`, and"
                            + " `src/main/resources/db/access`, where access rules would go, is a"
                            + " symbolic link"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsWrittenBehindALinkOutOfTheProject() throws Exception {
    Project shop = Project.in(Files.createDirectories(directory.resolve("shop")), locks);
    Path elsewhere = Files.createDirectories(directory.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("V1__a.sql"), "draft\n");
    shop.put(FOLDER + "inside/V2__b.sql", "draft\n");
    Files.createSymbolicLink(shop.migration("linked"), elsewhere);
    Files.createSymbolicLink(shop.migration("near"), shop.migration("inside"));
    MigrationFile far = new MigrationFile("linked/V1__a.sql", "draft\n");
    MigrationFile near = new MigrationFile("near/V2__b.sql", "draft\n");

    assertRefused(
        () -> shop.store().write(Optional.empty(), List.of(far), List.of(), "{}\n"),
        "`src/main/resources/db/migration/linked/V1__a.sql` lies outside of the project folder,"
            + " behind a symbolic link. Put the file itself into the project, and compile again");
    assertThat(elsewhere.resolve("V1__a.sql")).hasContent("draft\n");
    shop.store()
        .write(
            Optional.empty(),
            List.of(near),
            List.of(new MigrationFile("near/V2__b.sql", "b\n")),
            "{}\n");
    assertThat(shop.migration("inside/V2__b.sql")).hasContent("b\n");
  }

  @Test
  void textsAreReadAsTheyAre() throws Exception {
    project.put(Project.SNAPSHOT, "\uFEFF{\r\n}");
    project.put(FOLDER + "V1__u.sql", "ü\r\n");
    assertThat(store.readSnapshot()).contains("\uFEFF{\r\n}");
    assertThat(store.readMigration("V1__u.sql")).contains("ü\r\n");
  }

  @Test
  void fileNamesAreSortedAndReachIntoFolders() throws Exception {
    project.put(FOLDER + "b.sql", "");
    project.put(FOLDER + "B.sql", "");
    project.put(FOLDER + "2026/11/V1__a.sql", "");
    project.put(FOLDER + ".electrified-123.tmp", "");
    Files.createSymbolicLink(project.migration("dangling"), directory.resolve("nowhere"));
    Files.createSymbolicLink(project.migration("circle"), project.migration("."));
    assertThat(store.migrationFileNames()).containsExactly("2026/11/V1__a.sql", "B.sql", "b.sql");
  }

  @Test
  void firstWriteMakesFoldersAndFiles() throws Exception {
    store.write(Optional.empty(), List.of(FIRST, SECOND), "{}\n");
    assertThat(project.files())
        .containsOnly(
            entry(Project.SNAPSHOT, "{}\n"),
            entry(FOLDER + "V1__a.sql", "a\n"),
            entry(FOLDER + "V2__b.sql", "b\n"));
  }

  @Test
  void fileInAFolderIsWritten() throws Exception {
    store.write(Optional.empty(), List.of(new MigrationFile("1_a/migration.sql", "a\n")), "{}\n");
    assertThat(project.migration("1_a/migration.sql")).hasContent("a\n");
  }

  @Test
  void equalContentIsNotRewritten() throws Exception {
    store.write(Optional.empty(), List.of(FIRST), "{}\n");
    Files.setLastModifiedTime(project.migration("V1__a.sql"), OLD);
    Files.setLastModifiedTime(project.path(Project.SNAPSHOT), OLD);
    store.write(Optional.of("{}\n"), List.of(FIRST), "{}\n");
    assertThat(Files.getLastModifiedTime(project.migration("V1__a.sql"))).isEqualTo(OLD);
    assertThat(Files.getLastModifiedTime(project.path(Project.SNAPSHOT))).isEqualTo(OLD);
  }

  @Test
  void checkoutWithWindowsLineEndsIsEqual() throws Exception {
    project.put(Project.SNAPSHOT, "{\r\n}\r\n");
    project.put(FOLDER + "V1__a.sql", "a\r\n");
    store.write(Optional.of("{\r\n}\r\n"), List.of(FIRST), "{\n}\n");
    assertThat(Files.readString(project.path(Project.SNAPSHOT))).isEqualTo("{\r\n}\r\n");
    assertThat(Files.readString(project.migration("V1__a.sql"))).isEqualTo("a\r\n");
  }

  @Test
  void existingMigrationIsNeverOverwritten() throws Exception {
    project.put(FOLDER + "V2__b.sql", "by hand\n");
    assertRefused(
        () -> store.write(Optional.empty(), List.of(FIRST, SECOND), "{}\n"),
        "`src/main/resources/db/migration/V2__b.sql` exists already, with another text. Move it"
            + " away and compile again");
    assertThat(project.files()).containsOnlyKeys(FOLDER + "V2__b.sql");
  }

  @Test
  void draftGivesWayAndOneThatIsNotReplacedGoes() throws Exception {
    project.put(FOLDER + "V1__a.sql", "draft\r\n");
    project.put(FOLDER + "V3__c.sql", "draft\n");
    List<MigrationFile> drafts =
        List.of(
            new MigrationFile("V1__a.sql", "draft\n"), new MigrationFile("V3__c.sql", "draft\n"));
    store.write(Optional.empty(), drafts, List.of(FIRST, SECOND), "{}\n");
    assertThat(project.files())
        .containsOnly(
            entry(Project.SNAPSHOT, "{}\n"),
            entry(FOLDER + "V1__a.sql", "a\n"),
            entry(FOLDER + "V2__b.sql", "b\n"));
  }

  @Test
  void draftThatMovedStopsTheWrite() throws Exception {
    project.put(FOLDER + "V1__a.sql", "edited meanwhile\n");
    List<MigrationFile> drafts = List.of(new MigrationFile("V1__a.sql", "draft\n"));
    assertThatThrownBy(() -> store.write(Optional.empty(), drafts, List.of(FIRST), "{}\n"))
        .isInstanceOf(SnapshotMovedException.class);
    assertThat(project.files()).containsOnly(entry(FOLDER + "V1__a.sql", "edited meanwhile\n"));
  }

  @Test
  void snapshotThatMovedStopsTheWrite() throws Exception {
    project.put(Project.SNAPSHOT, "other\n");
    for (Optional<String> expected : List.of(Optional.<String>empty(), Optional.of("mine\n"))) {
      assertThatThrownBy(() -> store.write(expected, List.of(FIRST), "{}\n"))
          .isInstanceOf(SnapshotMovedException.class);
    }
    assertThat(project.files()).containsOnlyKeys(Project.SNAPSHOT);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void permissionsOfTheSnapshotAreKept() throws Exception {
    Path snapshot = project.put(Project.SNAPSHOT, "old\n");
    Files.setPosixFilePermissions(snapshot, PosixFilePermissions.fromString("rw-rw----"));
    store.write(Optional.of("old\n"), List.of(), "new\n");
    assertThat(snapshot).hasContent("new\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(snapshot)))
        .isEqualTo("rw-rw----");
  }

  @Test
  void leftoversOfAKilledWriterAreSweptAway() throws Exception {
    project.put("src/main/electrified/.electrified-1.tmp", "half");
    project.put(FOLDER + ".electrified-2.tmp", "half");
    project.put(FOLDER + ".electrified-3.tmp/kept", "a folder is not ours");
    store.write(Optional.empty(), List.of(), "{}\n");
    assertThat(project.files())
        .containsOnlyKeys(Project.SNAPSHOT, FOLDER + ".electrified-3.tmp/kept");
  }

  @Test
  void lockFileLiesOutsideTheProject() throws Exception {
    store.write(Optional.empty(), List.of(), "{}\n");
    assertThat(project.lock().fileFor(project.path(Project.SNAPSHOT)))
        .isEmptyFile()
        .hasParentRaw(locks);
  }

  @Test
  void folderInPlaceOfTheSnapshotIsNamed() throws Exception {
    Files.createDirectories(project.path(Project.SNAPSHOT));
    String text = "`src/main/electrified/schema.json` is a folder, not a file. " + otherPlace();
    assertRefused(() -> store.readSnapshot(), text);
    assertRefused(() -> store.write(Optional.empty(), List.of(FIRST), "{}\n"), text);
    assertThat(project.files()).isEmpty();
  }

  @Test
  void fileInPlaceOfAFolderIsNamed() throws Exception {
    project.put("src/main/electrified", "a file");
    project.put("src/main/resources/db", "a file");
    String snapshot = "`src/main/electrified` is a file where a folder should be. " + otherPlace();
    assertRefused(() -> store.readSnapshot(), snapshot);
    assertRefused(() -> store.write(Optional.empty(), List.of(FIRST), "{}\n"), snapshot);
    Files.delete(project.path("src/main/electrified"));
    String migrations =
        "`src/main/resources/db` is a file where a folder should be. " + otherPlace();
    assertRefused(() -> store.write(Optional.empty(), List.of(FIRST), "{}\n"), migrations);
    assertRefused(() -> store.readMigration("V1__a.sql"), migrations);
    assertRefused(() -> store.migrationFileNames(), migrations);
    assertThat(project.files()).containsOnlyKeys("src/main/resources/db");
  }

  @Test
  void fileInPlaceOfTheMigrationsIsNamed() throws Exception {
    project.put(Project.MIGRATIONS, "a file");
    assertRefused(
        () -> store.migrationFileNames(),
        "`src/main/resources/db/migration` is a file where a folder should be. " + otherPlace());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void deviceInPlaceOfTheSnapshotIsNamed() throws Exception {
    Files.createDirectories(project.path("src/main/electrified"));
    Files.createSymbolicLink(project.path(Project.SNAPSHOT), Path.of("/dev/zero"));
    assertRefused(
        () -> store.readSnapshot(),
        "`src/main/electrified/schema.json` is neither a file nor a folder. " + otherPlace());
  }

  @Test
  void binarySnapshotIsNamed() throws Exception {
    Files.write(project.put(Project.SNAPSHOT, ""), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    assertRefused(
        () -> store.readSnapshot(),
        "`src/main/electrified/schema.json` is not UTF-8 text. Restore it with `git checkout --"
            + " src/main/electrified/schema.json`");
  }

  @Test
  void hugeSnapshotIsNotRead() throws Exception {
    try (RandomAccessFile file =
        new RandomAccessFile(project.put(Project.SNAPSHOT, "").toFile(), "rw")) {
      file.setLength(256L * 1024 * 1024 + 1);
    }
    assertRefused(
        () -> store.readSnapshot(),
        "`src/main/electrified/schema.json` has 268435457 bytes, more than any snapshot or"
            + " migration. Restore it with `git checkout -- src/main/electrified/schema.json`");
  }

  @Test
  void textThatUtf8CannotHoldIsRefused() throws Exception {
    assertRefused(
        () ->
            store.write(
                Optional.empty(), List.of(FIRST, new MigrationFile("V2.sql", "\uD800")), "{}\n"),
        "`src/main/resources/db/migration/V2.sql` cannot be written: its text has half a surrogate"
            + " pair, which UTF-8 cannot hold. Look for `\\uD800` to `\\uDFFF` in the annotations");
    assertThat(project.files()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void folderThatTakesNoFilesIsNamed() {
    Project nowhere = Project.in(Path.of("/proc"), locks);
    assertThatThrownBy(() -> nowhere.store().write(Optional.empty(), List.of(FIRST), "{}\n"))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("`src/main/electrified/.electrified-journal` cannot be written: ");
  }

  private static String otherPlace() {
    return "Move it away, or name another place with `-Aelectrified.snapshot=…` or"
        + " `-Aelectrified.migrations=…`";
  }

  private static void assertRefused(ThrowingCallable action, String message) {
    assertThatThrownBy(action).isInstanceOf(StoreException.class).hasMessage(message);
  }
}
