package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/greenfield.md}, followed from an empty folder to its end. */
@Tag("one-jdk")
@DisabledOnOs(OS.WINDOWS) // the page shows paths as they are elsewhere
class GreenfieldPageTest {
  private static final Path PAGE = Path.of("../docs/greenfield.md");

  @TempDir private Path temp;

  @Test
  void pageLeadsFromAnEmptyFolderToWhatItShows() throws IOException {
    FollowedPage followed = new FollowedPage(temp);
    for (PageBlock block : PageBlock.of(PAGE)) {
      followed.take(block);
    }

    assertThat(followed.git().git("status", "--porcelain")).as("left uncommitted").isEmpty();
    assertThat(followed.git().git("log", "--reverse", "--format=%s").lines())
        .containsExactly(
            "Begin",
            "Track projects and who works on them",
            "Test the tracker",
            "Add a budget and a date");
    List<String> migrations =
        followed.git().git("ls-files", "--", "src/main/resources").lines().toList();
    assertThat(migrations).hasSize(2);
    assertThat(followed.git().git("show", "HEAD:" + migrations.get(1)))
        .endsWith(
            """

            SET LOCAL lock_timeout = '5s';
            ALTER TABLE projects ADD COLUMN budget bigint;
            ALTER TABLE projects ADD COLUMN due date;
            """);
    assertThat(followed.shown())
        .as("what was compared with the page: migrations and outputs")
        .isEqualTo(8);
  }

  @Test
  void versionsOfThePomAreThoseThisProjectIsTestedWith() throws IOException {
    FollowedPage followed = new FollowedPage(temp);
    for (PageBlock block : PageBlock.of(PAGE)) {
      followed.take(block);
      if (block.before().endsWith("`pom.xml`:")) {
        break;
      }
    }
    DocumentedPom ours = DocumentedPom.read(Path.of("../pom.xml"));
    SortedMap<String, String> known = ours.versions();
    for (String module : new String[] {"annotations", "runtime", "processor"}) {
      known.put("dev.electrified:electrified-" + module, ours.text("version"));
    }
    SortedMap<String, String> shown = followed.pom().versions();

    assertThat(shown).hasSize(12).containsKey("dev.electrified:electrified-processor");
    for (Map.Entry<String, String> version : shown.entrySet()) {
      String expected =
          version.getKey().equals("org.junit.jupiter:junit-jupiter")
              ? known.get("org.junit:junit-bom")
              : known.get(version.getKey());
      assertThat(version.getValue()).as(version.getKey()).isEqualTo(expected);
    }
  }
}
