package dev.electrified.processor.git;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The program {@code git}, and how it is started: so that it only reads, asks nobody, reaches for
 * no network and runs no other program, whatever the user's configuration or the hook around the
 * compile says. The configuration itself is left alone, since {@code safe.directory} is part of it.
 *
 * @param file where it lies
 * @param environment its environment variables
 */
record GitProgram(Path file, Map<String, String> environment) {
  private static final String OWN = "GIT_";

  /** They only keep git from looking further up. */
  private static final List<String> KEPT =
      List.of("GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM");

  private static final List<String> OPTIONS =
      List.of(
          "--no-pager",
          "--no-optional-locks",
          "--literal-pathspecs",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "safe.bareRepository=explicit",
          "-c",
          "protocol.allow=never");

  /**
   * Finds it on the {@code PATH}, of which relative folders do not count: a program that lies in
   * the project must not be started by compiling it.
   *
   * @param variables the environment variables of the compile
   */
  static Optional<GitProgram> find(Map<String, String> variables) {
    String name = File.separatorChar == '\\' ? "git.exe" : "git";
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      if (variable.getKey().equalsIgnoreCase("PATH")) {
        for (String folder : variable.getValue().split(File.pathSeparator, -1)) {
          Optional<Path> file = executable(folder, name);
          if (file.isPresent()) {
            return Optional.of(new GitProgram(file.get(), environment(variables)));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> executable(String folder, String name) {
    try {
      Path file = Path.of(folder).resolve(name);
      return file.isAbsolute() && Files.isRegularFile(file) && Files.isExecutable(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static Map<String, String> environment(Map<String, String> variables) {
    Map<String, String> environment = new TreeMap<>();
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      String key = variable.getKey().toUpperCase(Locale.ROOT);
      if (!key.startsWith(OWN) || KEPT.contains(key)) {
        environment.put(variable.getKey(), variable.getValue());
      }
    }
    environment.put("GIT_TERMINAL_PROMPT", "0");
    environment.put("GIT_NO_LAZY_FETCH", "1");
    // before git 2.45 nothing but a forbidden protocol keeps a partial clone from fetching
    environment.put("GIT_ALLOW_PROTOCOL", "none");
    environment.put("LC_ALL", "C");
    return environment;
  }

  /** The command with its arguments. */
  List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(file.toString());
    command.addAll(OPTIONS);
    command.addAll(List.of(arguments));
    return command;
  }
}
