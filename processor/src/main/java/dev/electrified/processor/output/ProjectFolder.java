package dev.electrified.processor.output;

import dev.electrified.processor.finding.Rule;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the folder of the project that is being compiled. */
final class ProjectFolder {
  /**
   * The files that make a folder a project, whichever tool builds it; besides them, Gradle's habit
   * of calling the build file of the folder {@code api} {@code api.gradle}.
   */
  private static final List<String> BUILD_FILES =
      List.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          "build.xml",
          "build.sbt",
          "BUILD.bazel",
          "BUILD");

  private static final String REMEDY =
      "Name the project's folder with `-Aelectrified.directory=<folder>`";

  private ProjectFolder() {}

  /** The folder an option names, seen from the working directory. */
  static Path named(String option, Path workingDirectory) throws LayoutProblem {
    String shown = OptionText.shown("directory", option);
    Path folder;
    try {
      folder = workingDirectory.resolve(option);
    } catch (InvalidPathException noPath) {
      throw new LayoutProblem(Rule.OPTION_VALUE, shown + " is no path", REMEDY);
    }
    if (option.isEmpty()) {
      throw new LayoutProblem(Rule.OPTION_VALUE, shown + " names no folder", REMEDY);
    }
    if (!Files.isDirectory(folder)) {
      String fact = Files.exists(folder) ? " names a file, not a folder" : " does not exist";
      throw new LayoutProblem(
          Rule.OPTION_VALUE,
          shown + fact + " (looked for in " + OptionText.quoted(workingDirectory.toString()) + ")",
          REMEDY);
    }
    return RealPath.of(folder);
  }

  /** The project a class output belongs to. */
  static Path around(Path classOutput, Path workingDirectory) throws LayoutProblem {
    for (Path folder = classOutput; folder != null; folder = folder.getParent()) {
      if (holdsBuildFile(folder)) {
        return folder;
      }
    }
    Path working = RealPath.of(workingDirectory);
    if (classOutput.startsWith(working)) {
      return working;
    }
    throw new LayoutProblem(
        Rule.PROJECT_FOLDER,
        "The class output "
            + OptionText.quoted(classOutput.toString())
            + " lies neither below a folder with a build file ("
            + String.join(", ", BUILD_FILES)
            + ") nor below the working directory",
        REMEDY);
  }

  /** The problem of a class output that has no folder around it. */
  static LayoutProblem noFolder(Optional<String> classOutput) {
    return new LayoutProblem(
        Rule.PROJECT_FOLDER,
        classOutput
            .map(
                output -> "The class output " + OptionText.quoted(output) + " is no folder on disk")
            .orElse("This compile has no class output"),
        REMEDY);
  }

  private static boolean holdsBuildFile(Path folder) {
    for (String name : BUILD_FILES) {
      if (Files.isRegularFile(folder.resolve(name))) {
        return true;
      }
    }
    Path name = folder.getFileName();
    return name != null
        && (Files.isRegularFile(folder.resolve(name + ".gradle"))
            || Files.isRegularFile(folder.resolve(name + ".gradle.kts")));
  }
}
