package dev.electrified.processor.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A project of whose folder a commit has nothing: is it a new one, of which nothing is committed
 * yet? Not if it may be known there by another name, or is never committed at all.
 *
 * @param git how to ask
 * @param question what the project is
 * @param variables the environment variables of the compile
 */
record NewFolder(GitCommand git, Git.Question question, Map<String, String> variables) {
  /** As deep as migrations are looked for. */
  private static final int DEPTH = 8;

  /** Whether the commit, which has nothing of it, is older than the project. */
  boolean isNewSince(Commit commit) throws UnknownException {
    return !isInHome() && !isIgnored() && !isKnownElsewhere(commit);
  }

  /** Who keeps settings in a repository that is the home, has everything else in it, too. */
  private boolean isInHome() throws UnknownException {
    Path top = Path.of(git.demand("", "rev-parse", "--show-toplevel").line());
    for (String name : List.of("HOME", "USERPROFILE")) {
      String home = variables.getOrDefault(name, "");
      if (!home.isEmpty() && isBelow(home, top)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBelow(String folder, Path top) {
    try {
      return Path.of(folder).toRealPath().startsWith(top.toRealPath());
    } catch (IOException | InvalidPathException notThere) {
      return false;
    }
  }

  /** What git would add is not; {@code check-ignore} takes no path to the letter. */
  private boolean isIgnored() throws UnknownException {
    String snapshot = question.snapshot();
    return Files.exists(question.directory().resolve(snapshot))
        && git.demand(
                "", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", snapshot)
            .records()
            .isEmpty();
  }

  /**
   * Whether the commit has a migration of ours anywhere, by its path below its folder. One without
   * a number in its path is none: a lock file of the tool, or a {@code .gitkeep}.
   */
  private boolean isKnownElsewhere(Commit commit) throws UnknownException {
    Set<String> migrations = new HashSet<>();
    for (String folder : question.folders()) {
      migrations.addAll(filesBelow(question.directory().resolve(folder)));
    }
    migrations.removeIf(path -> path.chars().noneMatch(c -> c >= '0' && c <= '9'));
    for (String path :
        git.demand("", "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit.id())
            .records()) {
      if (endsWithOneOf(migrations, path)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWithOneOf(Set<String> ends, String path) {
    for (int start = 0; start >= 0; ) {
      if (ends.contains(path.substring(start))) {
        return true;
      }
      int slash = path.indexOf('/', start);
      start = slash < 0 ? -1 : slash + 1;
    }
    return false;
  }

  private static Set<String> filesBelow(Path folder) throws UnknownException {
    Set<String> paths = new HashSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder, DEPTH)) {
        files
            .filter(Files::isRegularFile)
            .forEach(file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
      } catch (IOException failure) {
        throw new UnknownException(
            "`" + folder + "` cannot be read", "See to it that the compiler may read it");
      }
    }
    return paths;
  }
}
