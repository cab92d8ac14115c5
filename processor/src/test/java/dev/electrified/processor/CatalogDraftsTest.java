package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which migrations the catalogue calls possible drafts, with real git and real javac. */
@DisabledOnOs(OS.WINDOWS) // a script counts how often git is started
class CatalogDraftsTest {
  private static final String FIRST = "V20261122200000__add_task.sql";

  @TempDir private Path temp;
  private DraftedProject project;

  @BeforeEach
  void beginWithOneEntity() throws Exception {
    project = DraftedProject.in(temp).option("catalog", "on");
    project.file(
        "src/main/java/dev/electrified/runtime/MigrationCatalog.java",
        """
        package dev.electrified.runtime;

        public interface MigrationCatalog {
          String module();

          String resource();
        }
        """);
    project.entity("Task", "String name;");
  }

  private Properties catalog() throws Exception {
    Properties catalog = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            temp.resolve("app/target/classes/META-INF/electrified/app/catalog.properties"))) {
      catalog.load(reader);
    }
    return catalog;
  }

  private List<String> drafts() throws Exception {
    Properties catalog = catalog();
    List<String> drafts = new ArrayList<>();
    for (int i = 1; i <= Integer.parseInt(catalog.getProperty("migrations")); i++) {
      if ("possible".equals(catalog.getProperty("migration." + i + ".draft"))) {
        drafts.add(catalog.getProperty("migration." + i + ".file"));
      }
    }
    return drafts;
  }

  @Test
  void newestMigrationMayBeADraft() throws Exception {
    project.compile();
    assertThat(drafts()).containsExactly(FIRST);

    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();

    assertThat(drafts()).containsExactly("V20261122210000__add_color_to_task.sql");
    assertThat(catalog()).doesNotContainKey("mode");
  }

  @Test
  void compileWithoutAChangeCannotTellThatItWasCommitted() throws Exception {
    project.compile();
    project.git().commitAll("one");

    project.compile();

    assertThat(drafts()).containsExactly(FIRST);
  }

  @Test
  void checkedCompileHasNoDrafts() throws Exception {
    project.compile();

    project.option("mode", "check").compile();

    assertThat(drafts()).isEmpty();
    assertThat(catalog()).containsEntry("mode", "check");
  }

  @Test
  void allPartsOfADraftMayBeOne() throws Exception {
    project.entity("Note").compile();
    project.git().commitAll("one");

    project.entity("Note", "@ManyToOne Task task;").compile();

    assertThat(drafts())
        .containsExactly(
            "V20261122210000__add_task_id_to_note.sql", "V20261122210001__add_task_id_to_note.sql");
  }

  @Test
  void accessRulesThatAreKeptApartMayBeOne() throws Exception {
    project.option("access", "separate");
    project.file(
        "src/main/java/app/Shared.java",
        """
        package app;

        import dev.electrified.annotations.*;
        import jakarta.persistence.*;
        import java.util.UUID;

        @Entity @Electrified @ElectricGrant(privileges = Privilege.READ, to = Roles.ANYONE)
        class Shared {
          @Id UUID id;
        }
        """);

    project.compile();

    assertThat(drafts())
        .containsExactly(
            "V20261122200000__add_shared_and_task.sql",
            "access/V20261122200001__add_shared_and_task.sql");
  }
}
