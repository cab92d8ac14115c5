package dev.electrified.processor.output;

import dev.electrified.processor.finding.Rule;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A path that an option names below the project folder.
 *
 * <p>The options are committed with the build file and read on every machine, so they are written
 * one way only: relative, with {@code /}, and without what some file system cannot hold.
 */
final class OptionPath {
  private OptionPath() {}

  /** The path below that (real) folder. */
  static Path below(Path directory, String option, String value) throws LayoutProblem {
    String flaw = flawOf(value);
    if (!flaw.isEmpty()) {
      throw problem(option, value, flaw);
    }
    Path path;
    try {
      path = directory.resolve(value).normalize();
    } catch (InvalidPathException noPath) {
      throw problem(option, value, "is no path");
    }
    if (path.equals(directory)) {
      throw problem(option, value, "names the project folder itself");
    }
    Path real = RealPath.of(path);
    if (!real.startsWith(directory) || real.equals(directory)) {
      throw problem(option, value, "leads out of the project folder through a symbolic link");
    }
    return real;
  }

  private static String flawOf(String value) {
    if (value.isBlank()) {
      return "names nothing";
    }
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        return "has a control character";
      }
    }
    if (value.indexOf('\\') >= 0) {
      return "has a `\\`; folders are separated by `/`";
    }
    if (value.startsWith("/") || value.indexOf(':') >= 0) {
      return "is not relative to the project folder";
    }
    for (String segment : value.split("/", -1)) {
      if (segment.equals("..")) {
        return "leads up with `..`";
      }
    }
    return "";
  }

  static LayoutProblem problem(String option, String value, String flaw) {
    return new LayoutProblem(
        Rule.OPTION_VALUE,
        OptionText.shown(option, value) + " " + flaw,
        "Name a path below the project folder, such as `src/main/"
            + (option.equals("snapshot") ? "electrified/schema.json`" : "resources/db/migration`"));
  }
}
