package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A compile sees a part of the module: what it does not see has not changed. */
class PartialCompileIT {
  private static final Path CLASSES = Path.of("target/classes");

  @TempDir Path folder;

  private Workspace workspace;
  private SortedMap<String, String> committed;

  @BeforeEach
  void commitFiveEntities() throws Exception {
    workspace = Workspace.in(folder, "shop");
    for (String name : new String[] {"One", "Two", "Three", "Four"}) {
      entity(name, "@ManyToOne Five five;");
    }
    entity("Five", "@Enumerated(EnumType.STRING) Color color; @Embedded Part part;");
    workspace.source("app/Color.java", "package app;\npublic enum Color { RED, GREEN }\n");
    workspace.source(
        "app/Part.java",
        "package app;\n@jakarta.persistence.Embeddable\npublic class Part { int size; }\n");
    workspace.source(
        "app/Base.java",
        """
        package app;

        @jakarta.persistence.MappedSuperclass
        public abstract class Base {
          @jakarta.persistence.Id Long id;
        }
        """);
    assertThat(Seed.compile(workspace).run().rules()).containsExactly("written", "written");
    committed = workspace.generated();
  }

  private void entity(String name, String more) throws Exception {
    workspace.source(
        "app/" + name + ".java",
        """
        package app;

        import jakarta.persistence.*;

        @Entity
        public class %s extends Base {
          String name;
          %s
        }
        """
            .formatted(name, more));
  }

  @ParameterizedTest
  @ValueSource(strings = {"One", "Five", "Color", "Part", "Base"})
  void unchangedClassChangesNothing(String name) throws Exception {
    CompileResult result =
        Seed.compile(workspace).classPath(CLASSES).only("app/" + name + ".java").run();

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.rules()).isEmpty();
    assertThat(workspace.generated()).isEqualTo(committed);
  }

  @Test
  void changeInOneClassChangesItsTableOnly() throws Exception {
    workspace.edit("app/One.java", "String name;", "String name;\n  String more;");

    CompileResult result = Seed.compile(workspace).classPath(CLASSES).only("app/One.java").run();

    assertThat(result.problems()).as(result.output()).isEmpty();
    assertThat(workspace.lastMigration())
        .isEqualTo(
            "SET LOCAL lock_timeout = '5s';\nALTER TABLE one ADD COLUMN more varchar(255);\n");
  }

  @Test
  void otherClassesMayBeInTheClassOutputOnly() throws Exception {
    entity("Six", "");

    CompileResult result = Seed.compile(workspace).only("app/Six.java", "app/Base.java").run();

    assertThat(result.problems()).as(result.output()).isEmpty();
    assertThat(workspace.migrationNames())
        .containsExactly("V0001__add_five_and_4_more.sql", "V0002__add_six.sql");
    assertThat(workspace.snapshot())
        .contains("\"one.entity\": \"app.One\"", "\"six.entity\": \"app.Six\"")
        .doesNotContain("retired");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Part | int size; | int size; String label; | "
            + "ALTER TABLE five ADD COLUMN label varchar(255);",
        "Base | Long id; | Long id; String note; | ALTER TABLE three ADD COLUMN note varchar(255);",
      })
  void changeOfAPartChangesTheTablesThatHaveIt(String name, String from, String to, String sql)
      throws Exception {
    workspace.edit("app/" + name + ".java", from, to);

    CompileResult result =
        Seed.compile(workspace).classPath(CLASSES).only("app/" + name + ".java").run();

    assertThat(result.problems()).as(result.output()).isEmpty();
    assertThat(workspace.migrationNames()).hasSize(2);
    assertThat(workspace.lastMigration()).contains(sql);
  }

  @Test
  void constantAloneIsSeenToo() throws Exception {
    workspace.edit("app/Color.java", "GREEN", "GREEN, BLUE");

    CompileResult result = Seed.compile(workspace).classPath(CLASSES).only("app/Color.java").run();

    assertThat(result.problems()).as(result.output()).isEmpty();
    assertThat(workspace.migrationNames()).hasSize(3);
    assertThat(workspace.snapshot()).contains("BLUE");
  }

  @Test
  void deletedClassIsRetired() throws Exception {
    workspace.delete("src/main/java/app/One.java").delete("target/classes/app/One.class");

    CompileResult result = Seed.compile(workspace).classPath(CLASSES).only("app/Two.java").run();

    assertRetired(result);
  }

  @Test
  void classThatLostItsAnnotationIsRetired() throws Exception {
    workspace.edit("app/One.java", "@Entity", "");

    CompileResult result = Seed.compile(workspace).classPath(CLASSES).only("app/One.java").run();

    assertRetired(result);
  }

  @Test
  void classThatLostItsAnnotationIsRetiredByAWholeCompile() throws Exception {
    workspace.edit("app/One.java", "@Entity", "");

    assertRetired(Seed.compile(workspace).run());
  }

  private void assertRetired(CompileResult result) throws Exception {
    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.problems()).isEmpty();
    assertThat(workspace.migrationNames()).hasSize(1);
    assertThat(workspace.snapshot()).contains("\"one.retired\": true");
    assertThat(workspace.snapshot().lines().filter(line -> line.contains("retired"))).hasSize(1);
  }

  @Test
  void entityOfAnotherModuleIsReferredToAndNotCreated() throws Exception {
    Path library = RichModel.libraryIn(folder);
    entity("Six", "@ManyToOne lib.Country country;");

    CompileResult result = Seed.compile(workspace).classPath(library).run();

    assertThat(result.problems()).as(result.output()).isEmpty();
    assertThat(workspace.lastMigration())
        .contains("FOREIGN KEY (country_code) REFERENCES country (code)")
        .doesNotContain("CREATE TABLE country");
    assertThat(workspace.snapshot()).doesNotContain("country.entity");
  }

  @ParameterizedTest
  @ValueSource(strings = {"target/test-classes", "build/classes/java/test", "bin/test"})
  void testsLeaveTheMigrationsAlone(String output) throws Exception {
    entity("OnlyForTests", "");
    var before = workspace.state();

    CompileResult result =
        Seed.compile(workspace)
            .option("directory", ".")
            .classPath(CLASSES, Jars.RUNTIME)
            .only("app/OnlyForTests.java")
            .into(folder(output))
            .run();

    assertThat(result.output()).isEmpty();
    assertThat(result.exitCode()).isZero();
    before.forEach((name, state) -> assertThat(workspace.root().resolve(name)).exists());
    assertThat(workspace.generated()).isEqualTo(committed);
    assertThat(workspace.root().resolve(output).resolve("META-INF")).doesNotExist();
  }

  private String folder(String name) throws Exception {
    java.nio.file.Files.createDirectories(workspace.root().resolve(name));
    return name;
  }

  @Test
  void snapshotOfWhichNothingIsKnownIsAnError() throws Exception {
    workspace.source(
        "other/Alien.java",
        "package other;\n@jakarta.persistence.Entity class Alien {"
            + " @jakarta.persistence.Id Long id; }\n");

    CompileResult result =
        Seed.compile(workspace).only("other/Alien.java").into(folder("target/elsewhere")).run();

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.rules()).containsExactly("no-known-entity");
    assertThat(workspace.generated()).isEqualTo(committed);
  }
}
