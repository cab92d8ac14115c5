package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Converters that attributes do not name: what an earlier compile saw still counts. */
class RememberedConvertersIT {
  private static final Path CLASSES = Path.of("target/classes");
  private static final String REMEMBERED = "\"@converter.app.MonthConverter\": true";

  @TempDir Path folder;

  private Workspace workspace;
  private SortedMap<String, String> committed;

  @BeforeEach
  void commitConverterAndEntity() throws Exception {
    workspace = Workspace.in(folder, "shop");
    converter(
        "app", "MonthConverter", "java.time.YearMonth", "Integer", "@Converter(autoApply = true)");
    entity("First", "java.time.YearMonth month;");
    assertThat(Seed.compile(workspace).run().rules()).containsExactly("written", "written");
    committed = workspace.generated();
  }

  private void converter(String home, String name, String from, String to, String annotation)
      throws Exception {
    workspace.source(home + "/" + name + ".java", textOf(home, name, from, to, annotation));
  }

  private static String textOf(
      String home, String name, String from, String to, String annotation) {
    return """
        package %1$s;

        import jakarta.persistence.*;

        %5$s
        public class %2$s implements AttributeConverter<%3$s, %4$s> {
          @Override
          public %4$s convertToDatabaseColumn(%3$s value) {
            return null;
          }

          @Override
          public %3$s convertToEntityAttribute(%4$s value) {
            return null;
          }
        }
        """
        .formatted(home, name, from, to, annotation);
  }

  private void entity(String name, String attribute) throws Exception {
    workspace.source(
        "app/" + name + ".java",
        """
        package app;

        @jakarta.persistence.Entity
        public class %s {
          @jakarta.persistence.Id Long id;
          %s
        }
        """
            .formatted(name, attribute));
  }

  private CompileResult compileOnly(String... names) throws Exception {
    return Seed.compile(workspace).classPath(CLASSES).only(names).run();
  }

  private void assertSecondHasMonthOf(String type, CompileResult result) throws Exception {
    assertThat(result.problems()).as(result.output()).isEmpty();
    assertThat(workspace.lastMigration())
        .contains("CREATE TABLE second (\n  id bigint NOT NULL,\n  month " + type + ",\n");
  }

  @Test
  void isRememberedByItsClass() throws Exception {
    assertThat(workspace.snapshot().lines().filter(line -> line.contains("onverter")))
        .containsExactly(REMEMBERED + ",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"First", "MonthConverter"})
  void unchangedClassChangesNothing(String name) throws Exception {
    CompileResult result = compileOnly("app/" + name + ".java");

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.rules()).isEmpty();
    assertThat(workspace.generated()).isEqualTo(committed);
  }

  @Test
  void convertsAttributesOfALaterCompileThatDoesNotHoldIt() throws Exception {
    entity("Second", "java.time.YearMonth month;");

    assertSecondHasMonthOf("integer", compileOnly("app/Second.java"));
    assertThat(workspace.snapshot()).contains(REMEMBERED);
  }

  @Test
  void isAnErrorWhereOnlyTheClassOutputHoldsIt() throws Exception {
    entity("Second", "java.time.YearMonth month;");

    CompileResult result = Seed.compile(workspace).only("app/Second.java").run();

    assertThat(result.rules()).as(result.output()).containsExactly("no-known-entity");
    assertThat(result.output())
        .contains(
            "`app.MonthConverter`, by which a converter applies to attributes that do not name it,"
                + " lies in the class output, and this compile cannot read it. Put the module's"
                + " classes on the class path.");
    assertThat(workspace.generated()).isEqualTo(committed);
  }

  @Test
  void isForgottenWhenItsClassIsGone() throws Exception {
    workspace
        .delete("src/main/java/app/MonthConverter.java")
        .delete("target/classes/app/MonthConverter.class");
    entity("First", "");
    entity("Second", "java.time.YearMonth month;");

    assertSecondHasMonthOf("bytea", compileOnly("app/First.java", "app/Second.java"));
    assertThat(workspace.snapshot()).doesNotContain("@converter");
  }

  @Test
  void isForgottenWhenItAppliesItselfNoMore() throws Exception {
    converter("app", "MonthConverter", "java.time.YearMonth", "Integer", "@Converter");
    entity(
        "First",
        "@jakarta.persistence.Convert(converter = MonthConverter.class) java.time.YearMonth month;");

    CompileResult result = compileOnly("app/First.java", "app/MonthConverter.java");

    assertThat(result.problems()).as(result.output()).isEmpty();
    assertThat(workspace.migrationNames()).hasSize(1);
    assertThat(workspace.snapshot()).doesNotContain("@converter");
  }

  @Test
  void attributeThatIsConvertedNoMoreIsRefused() throws Exception {
    converter("app", "MonthConverter", "java.time.YearMonth", "Integer", "@Converter");

    CompileResult result = compileOnly("app/MonthConverter.java");

    assertThat(result.rules()).as(result.output()).containsExactly("unsupported-change");
    assertThat(workspace.generated()).isEqualTo(committed);
  }

  @Test
  void secondOneForTheTypeIsRefusedAtTheAttribute() throws Exception {
    converter(
        "app", "OtherConverter", "java.time.YearMonth", "Long", "@Converter(autoApply = true)");

    CompileResult result = compileOnly("app/First.java", "app/OtherConverter.java");

    assertThat(result.rules()).as(result.output()).containsExactly("unsupported-mapping");
    assertThat(result.output())
        .contains("First.java:6", "Both `MonthConverter` and `OtherConverter` apply themselves to");
    assertThat(workspace.generated()).isEqualTo(committed);
  }

  @Test
  void oneOfAnotherModuleIsNamedByARegistration() throws Exception {
    Path library = libraryWithConverterOfYear();
    workspace.source(
        "app/package-info.java",
        """
        @org.hibernate.annotations.ConverterRegistration(converter = lib.YearConverter.class)
        package app;
        """);
    assertThat(Seed.compile(workspace).classPath(library, Jars.HIBERNATE).run().rules())
        .containsExactly("written");
    assertThat(workspace.snapshot())
        .contains(REMEMBERED, "\"@converter.app.package-info\": true")
        .doesNotContain("lib.");
    entity("Second", "java.time.MonthDay month;");

    CompileResult result =
        Seed.compile(workspace)
            .classPath(CLASSES, library, Jars.HIBERNATE)
            .only("app/Second.java")
            .run();

    assertSecondHasMonthOf("smallint", result);
  }

  @Test
  void registrationThatIsTakenBackIsForgotten() throws Exception {
    Path library = libraryWithConverterOfYear();
    String around =
        "@org.hibernate.annotations.ConverterRegistration(converter = lib.YearConverter.class)\n";
    workspace.source("app/package-info.java", around + "package app;\n");
    assertThat(Seed.compile(workspace).classPath(library, Jars.HIBERNATE).run().exitCode())
        .isZero();
    workspace.edit("app/package-info.java", around, "");
    entity("Second", "java.time.MonthDay month;");

    CompileResult result =
        Seed.compile(workspace)
            .classPath(CLASSES, library, Jars.HIBERNATE)
            .only("app/Second.java", "app/package-info.java")
            .run();

    assertSecondHasMonthOf("bytea", result);
    assertThat(workspace.snapshot()).doesNotContain("package-info");
  }

  private Path libraryWithConverterOfYear() throws Exception {
    Workspace library = Workspace.in(folder, "library");
    library.source(
        "lib/YearConverter.java",
        textOf("lib", "YearConverter", "java.time.MonthDay", "Short", "@Converter"));
    CompileResult result = library.compile().processorPath().run();
    assertThat(result.exitCode()).as(result.output()).isZero();
    return library.root().resolve("target/classes");
  }
}
