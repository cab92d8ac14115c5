package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users get wrong outside of their entities: one clear error, and nothing is lost. */
class BadInputTest {
  private static final String WRITE = "-Aelectrified.mode=write";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | line 1, column 1: the file is empty",
        "'   ' | line 1, column 1: the file is empty",
        "hello | line 1, column 6: the file is cut off",
        "[] | line 1, column 1: ",
        "{} | line 1, column 3: ",
        "'{\"format\": 2,\"~\": \"end\"}' | line 1, column 2: the snapshot has format 2, and this version of"
            + " Electrified reads format 1 only",
        "'{\"format\": 1,\"users.entity\": 7,\"~\": \"end\"}' | line 1, column 30: ",
        "'{\"format\": 1,\"@converter.app.C\": 1,\"~\": \"end\"}' | line 1, column 34: ",
        "'{\"format\": 1,\"users.entity\": \"app.User\"' | line 1, column ",
        "'{\"format\": 1,\"@option.server\": \"1.0\",\"~\": \"end\"}' | has recorded an option",
      })
  void snapshotThatCannotBeReadIsOneErrorAndStays(String text, String place) throws Exception {
    CompiledProject project = CompiledProject.committedIn(folder);
    project.file(CompiledProject.SNAPSHOT, text);
    assertOneError(project, "snapshot-unreadable", place);
  }

  @Test
  void binarySnapshotIsOneErrorAndStays() throws Exception {
    CompiledProject project = CompiledProject.committedIn(folder);
    project.file(CompiledProject.SNAPSHOT, new byte[] {(byte) 0xCA, (byte) 0xFE, 0, (byte) 0xBE});
    assertOneError(project, "file-access", "`src/main/electrified/schema.json` is not UTF-8 text");
  }

  @Test
  void folderInPlaceOfTheSnapshotIsOneError() throws Exception {
    CompiledProject project = CompiledProject.in(folder);
    Files.createDirectories(folder.resolve(CompiledProject.SNAPSHOT));
    assertOneError(
        project, "file-access", "`src/main/electrified/schema.json` is a folder, not a file");
  }

  @Test
  void fileInPlaceOfTheSnapshotsFolderIsOneError() throws Exception {
    CompiledProject project = CompiledProject.in(folder).file("src/main/electrified", "");
    assertOneError(
        project, "file-access", "`src/main/electrified` is a file where a folder should be");
  }

  @Test
  void fileInPlaceOfTheMigrationsFolderIsOneError() throws Exception {
    CompiledProject project = CompiledProject.in(folder).file("src/main/resources/db", "");
    assertOneError(
        project, "file-access", "`src/main/resources/db` is a file where a folder should be");
  }

  @Test
  void folderInPlaceOfAMigrationIsNoMigration() throws Exception {
    CompiledProject project = CompiledProject.in(folder);
    Files.createDirectories(folder.resolve(CompiledProject.MIGRATIONS + "/V1__a_folder.sql"));
    assertThat(project.compile(WRITE)).noneMatch(line -> line.startsWith("error"));
    assertThat(project.files().keySet()).contains(CompiledProject.SNAPSHOT);
  }

  @Test
  void linkOutOfTheProjectIsOneError() throws Exception {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    CompiledProject project = CompiledProject.in(Files.createDirectories(folder.resolve("shop")));
    Files.createSymbolicLink(project.root().resolve("src/main/electrified"), elsewhere);
    assertOneError(project, "option-value", "leads out of the project");
    assertThat(elsewhere).isEmptyDirectory();
  }

  /** Where not even root may make a file: permissions do not stop it elsewhere. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void folderThatTakesNoFileIsOneError() throws Exception {
    CompiledProject project = CompiledProject.in(folder);
    assertOneError(
        project,
        "file-access",
        "cannot be written: ",
        WRITE,
        "-Aelectrified.module=shop",
        "-Aelectrified.directory=/proc/self");
  }

  @ParameterizedTest(name = "-Aelectrified.directory given: {0}")
  @ValueSource(booleans = {true, false})
  void classOutputInMemoryNeedsADirectory(boolean given) throws Exception {
    CompiledProject project = CompiledProject.in(folder);
    var before = project.files();

    Compilation compilation =
        Compiler.javac()
            .withProcessors(new ElectrifiedProcessor(project.environment()))
            .withOptions(given ? List.of(WRITE, "-Aelectrified.directory=.") : List.of(WRITE))
            .compile(
                JavaFileObjects.forResource(
                    project.root().resolve("src/main/java/app/Project.java").toUri().toURL()));

    if (given) {
      assertThat(compilation.errors()).isEmpty();
      assertThat(project.files()).containsKey(CompiledProject.SNAPSHOT);
    } else {
      assertThat(compilation.errors())
          .singleElement()
          .extracting(error -> error.getMessage(Locale.ROOT))
          .asString()
          .startsWith(
              "[electrified:project-folder] The class output `mem:///CLASS_OUTPUT/` is no"
                  + " folder on disk. Name the project's folder with"
                  + " `-Aelectrified.directory=<folder>`.");
      assertThat(project.files()).isEqualTo(before);
    }
  }

  @Test
  void changedMigrationIsOneError() throws Exception {
    CompiledProject project = CompiledProject.committedIn(folder);
    String migration =
        project.files().keySet().stream().filter(name -> name.endsWith(".sql")).findFirst().get();
    project.file(migration, project.text(migration) + "DROP TABLE users;\n");
    assertOneError(project, "migration-changed", migration, "-Aelectrified.mode=check");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "directory=nowhere | `-Aelectrified.directory=nowhere` does not exist",
        "directory=pom.xml | `-Aelectrified.directory=pom.xml` names a file, not a folder",
        "module=My Shop | Use a-z and 0-9, with `.`, `_` or `-` between them, such as `my-shop`",
        "snapshot=../schema.json | `-Aelectrified.snapshot=../schema.json` leads up with `..`",
        "snapshot=/schema.json | is not relative to the project folder",
        "snapshot= | The option `electrified.snapshot` has no value",
        "migrations=../sql | `-Aelectrified.migrations=../sql` leads up with `..`",
        "format=oracle | has the value `oracle`. Use one of `flyway`, `liquibase`, `sql`, `prisma`",
        "versions=random | Use one of `timestamp`, `sequence`",
        "naming=mine | Use one of `auto`, `jpa`, `spring`",
        "mode=wrote | Use one of `auto`, `write`, `check`, `baseline`, `off`",
        "since=-p | has the value `-p`, which names no commit. Name one as git does, such as `HEAD`",
        "since=--upload-pack=touch pwned | has the value `--upload-pack=touch pwned`, which names no",
        "entities=some | Use one of `all`, `electrified`",
        "include=lib.* | names `lib.*`, and the class path has no such package. Correct the name",
        "include=lib/* | has the value `lib/*`, which names neither a class nor a package",
        "access=apart | Use one of `inline`, `separate`, `off`",
        "server=0.13 | Use one of `docs`, `0.12`",
        "indexes=none | Use one of `plain`, `concurrent`",
        "catalog=yes | Use one of `auto`, `on`, `off`",
        "clientVersion=1 | Use one of `on`, `off`",
        "accept=token | has the value `token`, which is no token of a change. Give tokens as errors",
        "accept=a.b-12345678,${accept} | has the value `${accept}`, which is no token of a change",
        "accept=a.b-1234567 | has the value `a.b-1234567`, which is no token of a change",
        "accept=a b-12345678 | has the value `a b-12345678`, which is no token of a change",
        "accept=-12345678 | has the value `-12345678`, which is no token of a change",
        "accept=a.b-1234567G | has the value `a.b-1234567G`, which is no token of a change",
      })
  void optionWithAValueItCannotHaveIsOneError(String option, String text) throws Exception {
    CompiledProject project = CompiledProject.in(folder);
    assertOneError(project, "option-value", text, "-Aelectrified." + option);
  }

  @Test
  void accessRulesApartForAToolWithOneFolderAreOneError() throws Exception {
    assertOneError(
        CompiledProject.in(folder),
        "option-value",
        "`separate`, and `prisma` reads one folder of migrations: nobody would run the access rules",
        "-Aelectrified.format=prisma",
        "-Aelectrified.access=separate");
  }

  @Test
  void refWithALineEndIsShownInOneLine() throws Exception {
    CompiledProject project = CompiledProject.in(folder);
    assertOneError(
        project,
        "option-value",
        "has the value `HEAD\\u000a-p`, which names no commit",
        "-Aelectrified.since=HEAD\n-p");
  }

  @Test
  void everyBadOptionIsToldAtOnce() throws Exception {
    CompiledProject project = CompiledProject.in(folder);
    assertThat(
            project.compile(
                "-Aelectrified.format=oracle", "-Aelectrified.server=1", "-Aelectrified.mode=no"))
        .filteredOn(line -> line.startsWith("error: [electrified:option-value]"))
        .hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "serve, server",
    "Mode, mode",
    "modul, module",
    "clientVersoin, clientVersion",
  })
  void unknownOptionSuggestsTheNearest(String option, String nearest) throws Exception {
    CompiledProject project = CompiledProject.in(folder);
    assertThat(project.compile(WRITE, "-Aelectrified." + option + "=x"))
        .filteredOn(line -> line.contains("[electrified:unknown-option]"))
        .singleElement()
        .asString()
        .startsWith(
            "warning: [electrified:unknown-option] There is no option `electrified."
                + option
                + "`. Did you mean `electrified."
                + nearest
                + "`?");
    assertThat(project.files()).containsKey(CompiledProject.SNAPSHOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "module=other | MODULE",
        "naming=spring | jpa",
        "entities=electrified | all",
        "access=off | inline",
        "server=0.12 | docs",
      })
  void optionThatIsNotTheRecordedOneIsOneError(String option, String recorded) throws Exception {
    CompiledProject project = CompiledProject.in(Files.createDirectories(folder.resolve("shop")));
    project.compile(WRITE, "-Aelectrified.versions=sequence");
    var before = project.files();
    String name = option.substring(0, option.indexOf('='));

    List<String> said = project.compile(WRITE, "-Aelectrified." + option);

    assertThat(said)
        .filteredOn(line -> line.contains("[electrified:recorded-option]"))
        .singleElement()
        .asString()
        .startsWith(
            "error: [electrified:recorded-option] The option `electrified."
                + name
                + "` is `"
                + option.substring(name.length() + 1)
                + "`, and `src/main/electrified/schema.json` has recorded `"
                + recorded.replace("MODULE", "shop")
                + "`. Compile with `-Aelectrified."
                + name
                + "="
                + recorded.replace("MODULE", "shop")
                + "`, or change the line `@option."
                + name
                + "`");
    assertThat(project.files()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"module=shop", "naming=jpa", "entities=all", "access=inline", "server=docs"})
  void optionThatIsTheRecordedOneIsFine(String option) throws Exception {
    CompiledProject project = CompiledProject.in(Files.createDirectories(folder.resolve("shop")));
    project.compile(WRITE, "-Aelectrified.versions=sequence");
    var before = project.files();

    assertThat(project.compile(WRITE, "-Aelectrified." + option)).isEmpty();
    assertThat(project.files()).isEqualTo(before);
  }

  private static void assertOneError(
      CompiledProject project, String rule, String text, String... options) {
    var before = project.files();

    List<String> said = project.compile(options.length == 0 ? new String[] {WRITE} : options);

    assertThat(said)
        .filteredOn(line -> line.startsWith("error"))
        .singleElement()
        .asString()
        .startsWith("error: [electrified:" + rule + "] ")
        .contains(text)
        .doesNotContain("\tat ");
    assertThat(said).noneMatch(line -> line.contains("[electrified:written]"));
    assertThat(project.files()).isEqualTo(before);
  }
}
