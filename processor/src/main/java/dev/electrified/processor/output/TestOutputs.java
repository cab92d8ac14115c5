package dev.electrified.processor.output;

import java.nio.file.Path;
import java.util.List;

/**
 * The class outputs of test compilations: entities that only tests use must not reach a migration.
 *
 * <p>One table. Each line is the end of a path: {@code *} is any segment, {@code !main} any but
 * {@code main}, {@code ?test} one that is named after tests, such as {@code integrationTest}.
 */
final class TestOutputs {
  private static final List<String> TABLE =
      List.of(
          // Maven, Eclipse's m2e, sbt; the second one for multi-release jars
          "test-classes",
          "test-classes/META-INF/versions/*",
          // Gradle: build/classes/<language>/<source set>; with another name of the build folder
          // only source sets that say so
          "build/classes/*/!main",
          "classes/*/?test",
          // Gradle's kapt
          "build/tmp/*/classes/!main",
          // IntelliJ IDEA
          "out/test/*",
          // Eclipse's Buildship and Java for VS Code
          "bin/?test",
          // NetBeans with Ant
          "build/test/classes",
          // Mill
          "test/compile.dest/classes");

  private TestOutputs() {}

  /** Whether a compile into that folder is one of tests. */
  static boolean hold(Path directory, Path classOutput) {
    Path judged =
        classOutput.startsWith(directory) ? directory.relativize(classOutput) : classOutput;
    for (String line : TABLE) {
      if (endsLike(judged, line.split("/"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsLike(Path path, String[] pattern) {
    int before = path.getNameCount() - pattern.length;
    if (before < 0) {
      return false;
    }
    for (int i = 0; i < pattern.length; i++) {
      if (!isLike(path.getName(before + i).toString(), pattern[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLike(String segment, String pattern) {
    return switch (pattern) {
      case "*" -> true;
      case "!main" -> !segment.equals("main");
      case "?test" -> isNamedAfterTests(segment);
      default -> segment.equals(pattern);
    };
  }

  /** {@code test}, {@code testFixtures}, {@code integrationTest}; not {@code latest}. */
  private static boolean isNamedAfterTests(String segment) {
    if (segment.startsWith("test")) {
      String rest = segment.substring("test".length());
      return rest.isEmpty() || !Character.isLowerCase(rest.charAt(0)) || rest.equals("s");
    }
    return segment.endsWith("Test")
        || segment.endsWith("Tests")
        || segment.endsWith("-test")
        || segment.endsWith("-tests");
  }
}
