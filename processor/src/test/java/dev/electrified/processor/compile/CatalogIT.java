package dev.electrified.processor.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue: how a program finds the migrations of its modules. */
class CatalogIT {
  private static final String CLASS = "target/classes/electrified/shop/ElectrifiedCatalog.class";
  private static final String RESOURCE =
      "target/classes/META-INF/electrified/shop/catalog.properties";
  private static final String SERVICE =
      "target/classes/META-INF/services/dev.electrified.runtime.MigrationCatalog";

  @TempDir Path folder;

  private Workspace workspace;

  @BeforeEach
  void writeTheExample() throws Exception {
    workspace = Seed.in(folder);
  }

  static List<Compiler> compilers() {
    return Compiler.all();
  }

  @ParameterizedTest(name = "catalog {0}, runtime {1}")
  @CsvSource({
    "auto, true, true",
    "auto, false, false",
    "on, true, true",
    "off, true, false",
    "'', true, true",
    "'', false, false"
  })
  void catalogueIsMadeWhereItIsWanted(String option, boolean runtime, boolean made)
      throws Exception {
    Compile compile = Seed.compile(workspace);
    if (!option.isEmpty()) {
      compile.option("catalog", option);
    }
    if (runtime) {
      compile.classPath(Jars.RUNTIME);
    }

    CompileResult result = compile.run();

    assertThat(result.exitCode()).as(result.output()).isZero();
    for (String file : List.of(CLASS, RESOURCE, SERVICE)) {
      assertThat(Files.exists(workspace.root().resolve(file))).as(file).isEqualTo(made);
    }
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void programFindsTheMigrationOfThisVeryCompile(Compiler compiler) throws Exception {
    workspace.edit("app/User.java", "String name;", "String größe;");
    CompileResult result =
        workspace
            .compile(compiler)
            .option("mode", "write")
            .option("versions", "sequence")
            .with("-encoding", "UTF-8")
            .classPath(Jars.RUNTIME)
            .run();
    assertThat(result.exitCode()).as(result.output()).isZero();

    assertThat(CatalogReader.read(workspace, compiler.jdk()))
        .isEqualTo(
            "electrified.shop.ElectrifiedCatalog|shop|META-INF/electrified/shop/catalog.properties|"
                + workspace.text(Workspace.MIGRATIONS + "/" + Seed.FIRST));
  }

  @Test
  void resourceTellsAccessRulesThatAreKeptApart() throws Exception {
    Seed.compile(workspace).option("access", "separate").classPath(Jars.RUNTIME).run();

    assertThat(properties())
        .containsEntry("migrations", "2")
        .containsEntry("migration.1.file", Seed.FIRST)
        .doesNotContainKey("migration.1.history")
        .containsEntry("migration.2.file", "access/V0002__add_projects_and_users.sql")
        .containsEntry("migration.2.history", "access");
  }

  @Test
  void resourceHoldsEveryMigrationInOrder() throws Exception {
    Seed.compile(workspace).classPath(Jars.RUNTIME).run();
    workspace.edit("app/User.java", "String name;", "String name;\n  String email;");
    Seed.compile(workspace).classPath(Jars.RUNTIME).run();

    Properties catalog = properties();

    assertThat(catalog)
        .containsEntry("format", "1")
        .containsEntry("module", "shop")
        .containsEntry("migrations", "2")
        .containsEntry("migration.1.file", Seed.FIRST)
        .containsEntry("migration.1.version", "0001")
        .containsEntry("migration.2.file", "V0002__add_email_to_users.sql")
        .containsEntry("migration.2.version", "0002")
        .containsEntry("tables", "2")
        .containsEntry("table.1.name", "projects")
        .containsEntry("table.1.entities", "app.Project")
        .containsEntry("table.1.electrified", "true")
        .containsEntry("table.1.key", "id")
        .containsEntry("table.1.fk.1", "projects_owner_id_fkey|owner_id|users|id|no_action")
        .containsEntry("table.2.column.1", "email|text|null");
    for (int i = 1; i <= 2; i++) {
      String file = Workspace.MIGRATIONS + "/" + catalog.getProperty("migration." + i + ".file");
      assertThat(catalog.getProperty("migration." + i + ".text")).isEqualTo(workspace.text(file));
      assertThat(workspace.snapshot())
          .contains("\"" + catalog.getProperty("migration." + i + ".checksum") + "\"");
    }
  }

  @Test
  void catalogueIsCompleteWhenNothingHasChanged() throws Exception {
    Seed.compile(workspace).classPath(Jars.RUNTIME).run();
    Properties first = properties();

    Seed.compile(workspace).classPath(Jars.RUNTIME).run();
    assertThat(properties()).isEqualTo(first);

    Seed.compile(workspace).classPath(Jars.RUNTIME).option("mode", "check").run();
    assertThat(first.remove("migration.1.draft")).isEqualTo("possible");
    first.setProperty("mode", "check");
    assertThat(properties()).isEqualTo(first);
  }

  @Test
  void strictBuildStaysFreeOfWarnings() throws Exception {
    workspace.edit(
        "app/Project.java",
        "@ElectricAssign(",
        "@SuppressWarnings(\"electrified:assign-own-scope\") @ElectricAssign(");
    workspace.source("app/package-info.java", "/** The example. */\npackage app;\n");

    CompileResult result =
        Seed.compile(workspace)
            .classPath(Jars.RUNTIME)
            .with("-Xlint:all,-processing", "-Werror", "-Xdoclint:none")
            .run();

    assertThat(result.rules()).as(result.output()).containsExactly("written", "written");
    assertThat(result.exitCode()).isZero();
    assertThat(workspace.root().resolve(CLASS)).exists();
  }

  @Test
  void moduleWithADescriptorCompilesAndProvidesItsCatalogue() throws Exception {
    workspace.source(
        "module-info.java",
        """
        module shop {
          requires static dev.electrified.annotations;
          requires dev.electrified.runtime;
          requires jakarta.persistence;
        }
        """);
    String modulePath =
        String.join(
            java.io.File.pathSeparator,
            Jars.PERSISTENCE.toString(),
            Jars.ANNOTATIONS.toString(),
            Jars.RUNTIME.toString());

    CompileResult result = Seed.compile(workspace).with("--module-path", modulePath).run();

    assertThat(result.exitCode()).as(result.output()).isZero();
    assertThat(workspace.lastMigration()).isEqualTo(Seed.STATEMENTS);
    assertThat(workspace.root().resolve(CLASS)).exists();
    assertThat(workspace.root().resolve(RESOURCE)).exists();
  }

  private Properties properties() throws Exception {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(workspace.root().resolve(RESOURCE))) {
      properties.load(reader);
    }
    return properties;
  }
}
