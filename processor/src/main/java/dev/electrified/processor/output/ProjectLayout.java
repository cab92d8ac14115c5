package dev.electrified.processor.output;

import dev.electrified.processor.finding.Rule;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the project lies and what belongs where in it; all paths are absolute and real.
 *
 * @param directory the project folder
 * @param module the name the catalogue of this project goes by
 * @param snapshot the snapshot file, below {@code directory}
 * @param migrations the folder of the migrations, below {@code directory}
 * @param classOutput the folder javac writes classes to; empty where it is none on disk
 * @param testCompilation whether this compile is one of tests, which leaves the migrations alone
 */
public record ProjectLayout(
    Path directory,
    String module,
    Path snapshot,
    Path migrations,
    Optional<Path> classOutput,
    boolean testCompilation) {
  /** What Maven, Gradle and the IDEs put on the class path as it is. */
  private static final String RESOURCES = "src/main/resources";

  /** Where the migrations lie on the class path of the program, if they are among its resources. */
  public Optional<String> resourceFolder() {
    Path resources = resources();
    if (!migrations.startsWith(resources) || migrations.equals(resources)) {
      return Optional.empty();
    }
    return Optional.of(resources.relativize(migrations).toString().replace('\\', '/'));
  }

  /** Where access rules go that have a folder of their own: beside the migrations. */
  public Path access() {
    return migrations.resolveSibling("access");
  }

  /** The folder of the resources as the build tools expect it; it may not exist. */
  Path resources() {
    return directory.resolve(RESOURCES);
  }

  /** Whether there is anything where the snapshot belongs. */
  public boolean hasSnapshot() {
    return Files.exists(snapshot, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Finds the layout: the folder is the one the option names, else the nearest parent of the class
   * output with a build file, else the working directory if the class output lies in it.
   *
   * @param classOutput location of the class output, if the compile has one
   * @param directoryOption value of {@code electrified.directory}, relative to the working
   *     directory
   * @param moduleOption value of {@code electrified.module}
   * @param snapshotOption value of {@code electrified.snapshot}, or its default
   * @param migrationsOption value of {@code electrified.migrations}, or its default
   * @param workingDirectory where the compiler runs
   * @throws LayoutProblem when the folder cannot be told or an option has a value it cannot have
   */
  public static ProjectLayout find(
      Optional<URI> classOutput,
      Optional<String> directoryOption,
      Optional<String> moduleOption,
      String snapshotOption,
      String migrationsOption,
      Path workingDirectory)
      throws LayoutProblem {
    Optional<Path> output = classOutput.flatMap(ProjectLayout::folderOf).map(RealPath::of);
    Path directory;
    if (directoryOption.isPresent()) {
      directory = ProjectFolder.named(directoryOption.get(), workingDirectory);
    } else if (output.isPresent()) {
      directory = ProjectFolder.around(output.get(), workingDirectory);
    } else {
      throw ProjectFolder.noFolder(classOutput.map(URI::toString));
    }
    Path snapshot = OptionPath.below(directory, "snapshot", snapshotOption);
    Path migrations = OptionPath.below(directory, "migrations", migrationsOption);
    if (migrations.startsWith(snapshot)) {
      throw OptionPath.problem(
          "migrations", migrationsOption, "takes the place of the snapshot file");
    }
    return new ProjectLayout(
        directory,
        moduleOption.isPresent() ? checkedModule(moduleOption.get()) : moduleOf(directory),
        snapshot,
        migrations,
        output,
        output.isPresent() && TestOutputs.hold(directory, output.get()));
  }

  private static Optional<Path> folderOf(URI classOutput) {
    if (!"file".equalsIgnoreCase(classOutput.getScheme())) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(classOutput));
    } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
      return Optional.empty();
    }
  }

  private static String checkedModule(String value) throws LayoutProblem {
    if (!isModule(value)) {
      throw new LayoutProblem(
          Rule.OPTION_VALUE,
          OptionText.shown("module", value) + " is no name of a module",
          "Use a-z and 0-9, with `.`, `_` or `-` between them, such as `"
              + (reduced(value).isEmpty() ? "app" : reduced(value))
              + "`");
    }
    return value;
  }

  /** Whether a module can have that name. */
  public static boolean isModule(String name) {
    return !name.isEmpty() && name.equals(reduced(name));
  }

  private static String moduleOf(Path directory) {
    Path name = directory.getFileName();
    return moduleOf(name == null ? "" : name.toString());
  }

  /** The module a folder of that name is taken for. */
  static String moduleOf(String folder) {
    String module = reduced(folder);
    return module.isEmpty() ? "app" : module;
  }

  /** Lower case; every run of other characters becomes one hyphen, none at either end. */
  private static String reduced(String name) {
    StringBuilder reduced = new StringBuilder();
    String lower = name.toLowerCase(Locale.ROOT);
    boolean skipped = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (isLetterOrDigit(c) || c == '.' || c == '_' || c == '-') {
        if (skipped) {
          reduced.append('-');
        }
        reduced.append(c);
        skipped = false;
      } else {
        skipped = true;
      }
    }
    int start = 0;
    int end = reduced.length();
    while (start < end && !isLetterOrDigit(reduced.charAt(start))) {
      start++;
    }
    while (end > start && !isLetterOrDigit(reduced.charAt(end - 1))) {
      end--;
    }
    return reduced.substring(start, end);
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
