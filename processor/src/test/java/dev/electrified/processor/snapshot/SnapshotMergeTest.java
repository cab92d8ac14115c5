package dev.electrified.processor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.schema.RandomSchemas;
import dev.electrified.processor.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git makes of the snapshots of two branches. */
class SnapshotMergeTest {
  private static final String REMOVE =
      "Remove the conflict markers and keep the lines of both sides";

  @TempDir private Path folder;

  @Test
  void aUnionMergeByGitIsTheUnionOfBothBranches() throws Exception {
    RandomSchemas random = new RandomSchemas(7);
    for (int i = 0; i < 60; i++) {
      Schema base = random.schema();
      Schema ours = random.grow(base, "ours");
      Schema theirs = random.grow(base, "theirs");

      assertThat(Snapshots.read(merge("--union", encode(ours), encode(base), encode(theirs))))
          .isEqualTo(done(SnapshotPropertiesTest.union(ours, theirs), false));
    }
  }

  @Test
  void conflictMarkersOfGitAreReadAsTheUnionOfBothBranches() throws Exception {
    RandomSchemas random = new RandomSchemas(8);
    int conflicts = 0;
    for (int i = 0; i < 60; i++) {
      Schema base = random.schema();
      Schema ours = random.grow(base, "a");
      Schema theirs = random.grow(base, "b");
      String merged =
          merge(i % 2 == 0 ? "--diff3" : "--quiet", encode(ours), encode(base), encode(theirs));
      boolean conflict = merged.contains("\n<<<<<<< ");
      conflicts += conflict ? 1 : 0;

      assertThat(Snapshots.read(merged))
          .isEqualTo(done(SnapshotPropertiesTest.union(ours, theirs), conflict));
    }
    assertThat(conflicts).isGreaterThan(20);
  }

  @Test
  void aFileThatBothBranchesAddedIsReadAsOne() throws Exception {
    RandomSchemas random = new RandomSchemas(9);
    for (String style : new String[] {"--union", "--quiet", "--diff3"}) {
      Schema ours = random.grow(Schema.EMPTY, "ours");
      Schema theirs = random.grow(Schema.EMPTY, "theirs");

      assertThat(Snapshots.read(merge(style, encode(ours), "", encode(theirs))).snapshot().schema())
          .isEqualTo(SnapshotPropertiesTest.union(ours, theirs));
      assertThat(Snapshots.read(encode(ours) + encode(theirs)).snapshot().schema())
          .isEqualTo(SnapshotPropertiesTest.union(ours, theirs));
    }
  }

  @Test
  void theCommonAncestorInAConflictDoesNotCount() {
    String text =
        Snapshots.text(
            "<<<<<<< HEAD",
            "\"@option.server\": \"0.12\",",
            "||||||| 0123456",
            "\"@option.server\": \"docs\",",
            "=======",
            "\"@option.module\": \"app\"",
            ">>>>>>> other");

    Decoding.Done done = Snapshots.read(text.replace("\n", "\r\n"));

    assertThat(done.conflictMarkers()).isTrue();
    assertThat(done.snapshot().options()).hasToString("{module=app, server=0.12}");
  }

  @Test
  void aContradictionInAConflictIsNamedAtItsLineInTheFile() {
    String text =
        Snapshots.text(
            "<<<<<<< HEAD",
            "\"@option.server\": \"0.12\",",
            "||||||| 0123456",
            "\"@option.server\": \"old\",",
            "=======",
            "\"@option.server\": \"docs\",",
            ">>>>>>> other");

    assertThat(Snapshots.problem(text))
        .isEqualTo(
            new SnapshotProblem(
                "`@option.server` is \"docs\" here and \"0.12\" in line 4",
                "Keep the line that holds for the module, and delete the other one",
                8,
                1));
  }

  @Test
  void malformedJsonInAConflictIsRefusedAtItsLineInTheFile() {
    String text =
        Snapshots.text(
            "<<<<<<< HEAD", "=======", "\"@option.module\": \"app\"", " oops", ">>>>>>> other");

    assertThat(Snapshots.problem(text))
        .isEqualTo(
            new SnapshotProblem(
                "the JSON is malformed here",
                "Restore the file from git, or correct this line",
                6,
                2));
  }

  @Test
  void conflictMarkersThatAreNotWholeAreRefused() {
    String noPlace = "` has no place here: one before it was removed";
    assertMarkersRefused("the conflict marker `=======" + noPlace, 3, "=======");
    assertMarkersRefused("the conflict marker `>>>>>>>" + noPlace, 4, "<<<<<<< a", ">>>>>>> b");
    assertMarkersRefused("the conflict marker `<<<<<<<" + noPlace, 4, "<<<<<<< a", "<<<<<<< b");
    assertMarkersRefused("the conflict marker `|||||||" + noPlace, 3, "||||||| a");
    assertMarkersRefused(
        "the conflict marker `<<<<<<<` is not closed by `>>>>>>>`", 3, "<<<<<<<", "=======");
  }

  @Test
  void aLineThatOnlyBeginsLikeAMarkerIsMalformed() {
    assertThat(Snapshots.problem(Snapshots.text("<<<<<<<<")))
        .isEqualTo(
            new SnapshotProblem(
                "the JSON is malformed here",
                "Restore the file from git, or correct this line",
                3,
                1));
  }

  private static void assertMarkersRefused(String fact, int line, String... lines) {
    assertThat(Snapshots.problem(Snapshots.text(lines)))
        .isEqualTo(new SnapshotProblem(fact, REMOVE, line, 1));
  }

  private static String encode(Schema schema) {
    return SnapshotCodec.encode(
        new Snapshot(schema, new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>()));
  }

  private static Decoding.Done done(Schema schema, boolean conflictMarkers) {
    return new Decoding.Done(
        new Snapshot(schema, new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>()),
        conflictMarkers);
  }

  /** What {@code git merge-file} makes of the three texts. */
  private String merge(String style, String ours, String base, String theirs)
      throws IOException, InterruptedException {
    Process git =
        new ProcessBuilder(
                "git",
                "merge-file",
                "-p",
                style,
                file("ours", ours),
                file("base", base),
                file("theirs", theirs))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String merged = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).isBetween(0, 127);
    return merged;
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
