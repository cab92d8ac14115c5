package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.output.ForkedJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Compiles that are killed: the next one leaves what one that nobody kills leaves. */
@Tag("one-jdk")
class KilledCompileTest {
  private static final int KILLS = 50;
  private static final int KILLED_PROCESSES = 16;

  @TempDir Path temp;
  @TempDir Path locks;
  private DraftedProject project;

  @BeforeEach
  void beginWithOneEntity() throws IOException {
    project = DraftedProject.in(temp).entity("Task", "String name;");
  }

  @Test
  void firstMigrationIsWrittenAfterAKillAtAnyChange() throws IOException {
    assertHealed();
  }

  @Test
  void draftIsRewrittenAfterAKillAtAnyChange() throws IOException {
    commitAndDraft();
    project.entity("Task", "String name;", "Long size;");
    assertHealed();
  }

  @Test
  void undoneDraftGoesAfterAKillAtAnyChange() throws IOException {
    commitAndDraft();
    project.entity("Task", "String name;");
    assertHealed();
  }

  @Test
  void migrationOfSeveralFilesIsWrittenAfterAKillAtAnyChange() throws IOException {
    commitAndDraft();
    project
        .entity("Note", "String text;")
        .entity("Task", "String name;", "String color;", "@ManyToOne Note note;")
        .file(
            "src/main/java/app/Task.java",
            project
                .text("src/main/java/app/Task.java")
                .replace("@Entity", "@Entity @Table(indexes = @Index(columnList = \"color\"))"));
    assertHealed();
    assertThat(project.migrations()).hasSizeGreaterThan(4);
  }

  @Test
  void migrationOfTwoFoldersIsWrittenAfterAKillAtAnyChange() throws IOException {
    project
        .option("access", "separate")
        .file(
            "src/main/java/app/Item.java",
            "package app;\n\nimport dev.electrified.annotations.*;\n\n"
                + "@jakarta.persistence.Entity\n@Electrified\n@ElectricGrant(privileges ="
                + " Privilege.ALL, to = Roles.ANYONE)\nclass Item {\n"
                + "  @jakarta.persistence.Id java.util.UUID id;\n}\n");
    assertHealed();
    assertThat(project.written()).hasSize(3);
  }

  /** A migration is committed, and another one begun. */
  private void commitAndDraft() throws IOException {
    project.compile();
    project.git().commitAll("one");
    project.entity("Task", "String name;", "String color;").compile();
  }

  /** Kills the compile at random changes, and mostly the one after it at another one. */
  private void assertHealed() throws IOException {
    SortedMap<String, String> before = project.written();
    project.stopClock();
    int changes = project.changesOfACompile();
    SortedMap<String, String> after = project.written();
    assertThat(after).isNotEqualTo(before);
    assertThat(changes).isGreaterThan(50);
    Random random = new Random(changes);
    for (int kill = 0; kill < KILLS; kill++) {
      project.rewrite(before);
      assertThat(project.compileKilledAt(1 + random.nextInt(changes))).isTrue();
      if (random.nextBoolean()) {
        project.compileKilledAt(1 + random.nextInt(changes));
      }
      assertThat(project.compile()).noneMatch(line -> line.startsWith("error"));
      assertThat(project.written()).isEqualTo(after);
    }
    assertThat(project.compile()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void processThatIsKilledAtAnyMomentIsHealed() throws Exception {
    commitAndDraft();
    project.entity("Task", "String name;", "Long size;").entity("Note", "String text;");
    SortedMap<String, String> before = project.written();
    Instant now = project.stopClock();
    int lines = lines(now);
    SortedMap<String, String> after = project.written();
    assertThat(after).isNotEqualTo(before).hasSize(3);
    Random random = new Random(1);
    for (int kill = 0; kill < KILLED_PROCESSES; kill++) {
      project.rewrite(before);
      try (ForkedJvm compile = fork(now)) {
        for (int line = random.nextInt(lines); line >= 0; line--) {
          assertThat(compile.line()).isNotNull();
        }
        compile.kill();
        assertThat(compile.exitCode()).isIn(0, 137);
      }
      assertThat(project.compile()).noneMatch(line -> line.startsWith("error"));
      assertThat(project.written()).isEqualTo(after);
    }
  }

  /** How many lines a compile prints that nobody kills. */
  private int lines(Instant now) throws Exception {
    try (ForkedJvm compile = fork(now)) {
      int lines = 0;
      while (compile.line() != null) {
        lines++;
      }
      assertThat(compile.exitCode()).isZero();
      assertThat(lines).isGreaterThan(30);
      return lines;
    }
  }

  private ForkedJvm fork(Instant now) throws IOException {
    return ForkedCompile.start(
        locks,
        ForkedCompile.arguments(
            project.git().folder(), "target/classes", now, project.git().variables()));
  }
}
