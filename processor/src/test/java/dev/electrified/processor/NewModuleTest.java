package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Modules of whose folder nothing is committed, with real git and real javac. */
@DisabledOnOs(OS.WINDOWS) // a script counts how often git is started
class NewModuleTest {
  private static final String FIRST = "V20261122200000__add_task.sql";
  private static final String SECOND = "V20261122210000__add_color_to_task.sql";

  @TempDir private Path temp;
  private DraftedProject repository;
  private DraftedProject module;

  @BeforeEach
  void beginAModule() throws Exception {
    repository = DraftedProject.in(temp);
    repository.git().commitAll("before");
    module = newModule("one");
  }

  private DraftedProject newModule(String name) throws Exception {
    return repository
        .at(Files.createDirectories(temp.resolve("app").resolve(name)))
        .file("pom.xml", "<project/>\n")
        .entity("Task", "String name;");
  }

  @Test
  void newModuleHasOneDraftUntilItIsCommitted() throws Exception {
    module.compile();
    module.entity("Task", "String name;", "String color;").compile();

    List<String> said = module.entity("Task", "String name;", "Long size;").compile();

    assertThat(said).singleElement().asString().contains("Wrote the draft `").contains(FIRST);
    assertThat(module.migrations()).containsOnlyKeys(FIRST);
    assertThat(module.migrations().get(FIRST)).contains("size bigint").doesNotContain("color");
    repository.git().commitAll("module");
    module.entity("Task", "String name;", "Long size;", "String color;").compile();
    assertThat(module.migrations()).hasSize(2);
  }

  @Test
  void newModuleBesideAnotherOneHasOneDraft() throws Exception {
    module.compile();
    repository.git().commitAll("module");
    DraftedProject other = newModule("two").entity("Note");
    other.compile();

    other.entity("Note", "String text;").compile();

    assertThat(other.migrations()).hasSize(1);
    assertThat(module.migrations()).containsOnlyKeys(FIRST);
  }

  @Test
  void newModuleBesideAnotherOneOfPrismaHasOneDraft() throws Exception {
    module.option("format", "prisma").compile();
    repository.git().commitAll("module");
    DraftedProject other = newModule("two").entity("Note").option("format", "prisma");
    other.compile();

    other.entity("Note", "String text;").compile();

    assertThat(other.filesIn("prisma/migrations"))
        .hasSize(2)
        .contains("migration_lock.toml")
        .anyMatch(file -> file.endsWith("/migration.sql"));
  }

  @Test
  void newModuleOfABranchHasOneDraft() throws Exception {
    repository.git().git("checkout", "--quiet", "-b", "topic");
    module.option("since", "main").compile();
    module.entity("Task", "String name;", "String color;").compile();
    assertThat(module.migrations()).containsOnlyKeys(FIRST);

    repository.git().commitAll("module");
    module.entity("Task", "String name;", "Long size;").compile();

    assertThat(module.migrations()).containsOnlyKeys(FIRST);
    assertThat(module.migrations().get(FIRST)).contains("size bigint").doesNotContain("color");
  }

  @Test
  void moduleThatABranchHasRenamedKeepsWhatTheOtherBranchHas() throws Exception {
    module.compile();
    repository.git().commitAll("module");
    repository.git().git("checkout", "--quiet", "-b", "topic");
    repository.git().git("mv", "one", "two");
    repository.git().commitAll("renamed");
    DraftedProject renamed = repository.at(temp.resolve("app/two")).option("since", "main");
    Map<String, String> before = renamed.migrations();

    renamed.entity("Task", "String name;", "Long size;").compile();
    renamed.entity("Task", "String name;", "Long sum;").compile();

    assertThat(before).containsOnlyKeys(FIRST);
    assertThat(renamed.migrations()).hasSize(2).containsAllEntriesOf(before);
  }

  @Test
  void copyOfAModuleKeepsItsMigrations() throws Exception {
    module.compile();
    repository.git().commitAll("module");
    DraftedProject copy = newModule("two");
    for (Map.Entry<String, String> file : new TreeMap<>(module.written()).entrySet()) {
      copy.file(file.getKey(), file.getValue());
    }
    Map<String, String> before = copy.migrations();

    List<String> said = copy.entity("Task", "String name;", "String color;").compile();

    assertAppended(copy, before, said);
  }

  @Test
  void moduleThatGitIgnoresKeepsItsMigrations() throws Exception {
    repository.file(".gitignore", "one/\n").git().commitAll("ignored");
    module.compile();
    Map<String, String> before = module.migrations();

    assertAppended(
        module, before, module.entity("Task", "String name;", "String color;").compile());
  }

  @Test
  void projectInTheRepositoryOfAHomeKeepsItsMigrations() throws Exception {
    Map<String, String> variables = new TreeMap<>(repository.git().variables());
    variables.put("HOME", temp.resolve("app").toString());
    module.variables(variables).compile();
    Map<String, String> before = module.migrations();

    assertAppended(
        module, before, module.entity("Task", "String name;", "String color;").compile());
  }

  private static void assertAppended(
      DraftedProject module, Map<String, String> before, List<String> said) throws Exception {
    assertThat(said)
        .element(1)
        .asString()
        .startsWith("note: [electrified:written] The change has a migration of its own, since")
        .endsWith(
            "` has nothing in the folder of the project, as when that was renamed or copied, is"
                + " ignored, or belongs to no repository but one further up. Commit it.");
    assertThat(before).containsOnlyKeys(FIRST);
    assertThat(module.migrations())
        .hasSize(2)
        .containsAllEntriesOf(before)
        .anySatisfy((name, text) -> assertThat(name).endsWith(SECOND.substring(15)));
  }
}
