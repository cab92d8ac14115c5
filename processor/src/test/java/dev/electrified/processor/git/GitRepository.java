package dev.electrified.processor.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A folder in which a test runs git, as a user whose configuration is empty.
 *
 * @param folder where git is run
 * @param world for files of the test that are part of no repository
 */
public record GitRepository(Path folder, Path world) {
  /** A repository without a commit, on the branch {@code main}. */
  public static GitRepository init(Path folder, Path world) {
    try {
      Files.createDirectories(folder);
      GitRepository repository = new GitRepository(folder.toRealPath(), world.toRealPath());
      repository.git("init", "--quiet", "--initial-branch=main");
      return repository;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, seen from another folder. */
  public GitRepository at(Path other) {
    return new GitRepository(other, world);
  }

  /** The environment variables of a compile whose git is the real one. */
  public Map<String, String> variables() {
    Map<String, String> variables = new TreeMap<>();
    variables.put("PATH", Objects.requireNonNull(System.getenv("PATH")));
    variables.put("HOME", world.toString());
    variables.put("GIT_AUTHOR_DATE", "2026-11-22T19:00:00Z");
    variables.put("GIT_COMMITTER_DATE", "2026-11-22T19:00:00Z");
    variables.put("GIT_AUTHOR_NAME", "A");
    variables.put("GIT_AUTHOR_EMAIL", "a@example.org");
    variables.put("GIT_COMMITTER_NAME", "A");
    variables.put("GIT_COMMITTER_EMAIL", "a@example.org");
    variables.put("GIT_CONFIG_NOSYSTEM", "1");
    return variables;
  }

  /** The same, with a git that writes a line to {@link #started()} and then does what it is for. */
  public Map<String, String> countingVariables() {
    Path real = GitProgram.find(variables()).orElseThrow().file();
    Map<String, String> variables = variables();
    variables.put(
        "PATH", script("echo \"$@\" >> '" + log() + "'\nexec '" + real + "' \"$@\"\n").toString());
    return variables;
  }

  /** A folder with a script that is called git. */
  public Path script(String body) {
    try {
      Path bin = Files.createDirectories(world.resolve("bin"));
      Path git = bin.resolve("git");
      Files.writeString(git, "#!/bin/sh\n" + body);
      Files.setPosixFilePermissions(git, PosixFilePermissions.fromString("rwxr-xr-x"));
      return bin;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How git was started since the last time somebody asked, a line each. */
  public List<String> started() {
    try {
      List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
      Files.deleteIfExists(log());
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path log() {
    return world.resolve("git.log");
  }

  /** Runs git, which must succeed; gives what it printed. */
  public String git(String... arguments) {
    Result result = run(arguments);
    if (result.exit() != 0) {
      throw new AssertionError("git " + List.of(arguments) + ": " + result.text());
    }
    return result.text();
  }

  /** Runs git, which must fail, as a merge with a conflict does. */
  public String fail(String... arguments) {
    Result result = run(arguments);
    if (result.exit() == 0) {
      throw new AssertionError("git " + List.of(arguments) + " did not fail: " + result.text());
    }
    return result.text();
  }

  /** Runs git, and gives whether it succeeded. */
  public boolean succeeds(String... arguments) {
    return run(arguments).exit() == 0;
  }

  private Result run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.file.allow=always"));
    command.addAll(List.of(arguments));
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
      builder.environment().putAll(variables());
      builder.environment().put("GIT_EDITOR", "true");
      Process process = builder.start();
      String text = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Result(process.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private record Result(int exit, String text) {}

  /** Writes a file. */
  public GitRepository file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Commits everything; gives the commit. */
  public String commitAll(String message) {
    git("add", "--all");
    git("commit", "--quiet", "--message", message);
    return head();
  }

  /** The commit that is checked out. */
  public String head() {
    return git("rev-parse", "HEAD").strip();
  }
}
