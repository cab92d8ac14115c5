package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Embeddables that extend others: what an earlier compile saw still counts. */
class RememberedEmbeddablesIT {
  private static final Path CLASSES = Path.of("target/classes");
  private static final String REMEMBERED = "\"@embeddable.app.Circle\": true";

  @TempDir Path folder;

  private Workspace workspace;
  private SortedMap<String, String> committed;

  @BeforeEach
  void commitHierarchyAndEntity() throws Exception {
    workspace = Workspace.in(folder, "shop");
    embeddable("Shape", "", "String label;");
    embeddable("Circle", " extends Shape", "Integer radius;");
    entity("First", "Shape shape;");
    assertThat(Seed.compile(workspace).run().rules()).containsExactly("written", "written");
    committed = workspace.generated();
  }

  private void embeddable(String name, String above, String attribute) throws Exception {
    type("Embeddable", name + above, name, attribute);
  }

  private void entity(String name, String attribute) throws Exception {
    type("Entity", name, name, "@jakarta.persistence.Id Long id; " + attribute);
  }

  private void type(String annotation, String head, String name, String body) throws Exception {
    workspace.source(
        "app/" + name + ".java",
        """
        package app;

        @jakarta.persistence.%s
        public class %s {
          %s
        }
        """
            .formatted(annotation, head, body));
  }

  private CompileResult compileOnly(String... names) throws Exception {
    return Seed.compile(workspace).classPath(CLASSES).only(names).run();
  }

  @Test
  void areRememberedByTheirClasses() throws Exception {
    assertThat(workspace.snapshot().lines().filter(line -> line.contains("@embeddable")))
        .containsExactly(REMEMBERED + ",");
    assertThat(workspace.lastMigration())
        .contains("  radius integer,\n  shape_dtype varchar(31) NOT NULL,\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"First", "Shape", "Circle"})
  void unchangedClassChangesNothing(String name) throws Exception {
    CompileResult result = compileOnly("app/" + name + ".java");

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(result.rules()).isEmpty();
    assertThat(workspace.generated()).isEqualTo(committed);
  }

  @Test
  void comeWithAttributesOfALaterCompileThatDoesNotHoldThem() throws Exception {
    entity("Second", "Shape shape;");

    CompileResult result = compileOnly("app/Second.java");

    assertThat(result.problems()).as(result.output()).isEmpty();
    assertThat(workspace.lastMigration())
        .contains(
            """
            CREATE TABLE second (
              id bigint NOT NULL,
              label varchar(255),
              radius integer,
              shape_dtype varchar(31) NOT NULL,
            """);
    assertThat(workspace.snapshot()).contains(REMEMBERED);
  }

  @Test
  void bringTheirColumnsWhereverTheyAreCompiled() throws Exception {
    embeddable("Circle", " extends Shape", "Integer radius; String color;");
    embeddable("Box", " extends Shape", "Integer width;");

    CompileResult result = compileOnly("app/Circle.java", "app/Box.java");

    assertThat(result.problems()).as(result.output()).isEmpty();
    assertThat(workspace.lastMigration())
        .contains(
            "ALTER TABLE first ADD COLUMN color varchar(255);",
            "ALTER TABLE first ADD COLUMN width integer;");
    assertThat(workspace.snapshot()).contains(REMEMBERED, "\"@embeddable.app.Box\": true");
  }

  @Test
  void areAnErrorWhereOnlyTheClassOutputHoldsThem() throws Exception {
    entity("Second", "");

    CompileResult result = Seed.compile(workspace).only("app/Second.java").run();

    assertThat(result.rules()).as(result.output()).containsExactly("no-known-entity");
    assertThat(result.output())
        .contains(
            "`app.Circle`, an embeddable that extends another, lies in the class output, and this"
                + " compile cannot read it. Put the module's classes on the class path.");
    assertThat(workspace.generated()).isEqualTo(committed);
  }

  @Test
  void areForgottenWhenTheirClassIsGoneAndTheirColumnsRetire() throws Exception {
    workspace.delete("src/main/java/app/Circle.java").delete("target/classes/app/Circle.class");

    CompileResult result = compileOnly("app/First.java");

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(workspace.snapshot())
        .doesNotContain("@embeddable")
        .contains(
            "\"first.column.radius.retired\": true", "\"first.column.shape_dtype.retired\": true");
    assertThat(workspace.lastMigration())
        .contains("ALTER TABLE first ALTER COLUMN shape_dtype DROP NOT NULL;");
  }

  @Test
  void areForgottenWhenTheyExtendNoEmbeddableAnyMore() throws Exception {
    embeddable("Circle", "", "Integer radius;");
    entity("First", "Shape shape; Circle circle;");

    CompileResult result = compileOnly("app/First.java", "app/Circle.java");

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(workspace.snapshot())
        .doesNotContain("@embeddable", "first.column.radius.retired")
        .contains("\"first.column.shape_dtype.retired\": true");
  }

  @Test
  void anotherOneBelowAnEmbeddableInUseAsksForItsDiscriminator() throws Exception {
    embeddable("Money", "", "Long amount;");
    entity("Third", "Money price;");
    assertThat(compileOnly("app/Money.java", "app/Third.java").problems()).isEmpty();
    embeddable("Salary", " extends Money", "Integer months;");

    CompileResult result = compileOnly("app/Salary.java");

    assertThat(result.rules()).as(result.output()).containsExactly("new-required-column");
    assertThat(result.output()).contains("price_dtype");
  }
}
