package dev.electrified.processor.output;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A child process that runs a main class of these tests. */
public final class ForkedJvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private ForkedJvm(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  /** Starts it; its temporary folder is the given one. */
  static ForkedJvm start(Path temporary, Class<?> main, String... arguments) throws IOException {
    return start(temporary, List.of(), main, arguments);
  }

  /** The same, where the main class needs what these classes come with. */
  public static ForkedJvm start(
      Path temporary, List<Class<?>> libraries, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp"));
    StringBuilder classPath = new StringBuilder(root(main).toString());
    classPath.append(File.pathSeparator).append(root(DirectoryMigrationStore.class));
    for (Class<?> library : libraries) {
      classPath.append(File.pathSeparator).append(root(library));
    }
    command.add(classPath.toString());
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ForkedJvm(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Waits for the next line it prints; null when it has ended. */
  public @Nullable String line() throws IOException {
    return output.readLine();
  }

  /** Ends its input, which is the signal to go on. */
  void letGo() throws IOException {
    process.getOutputStream().close();
  }

  /** Kills it, as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
  }

  /** Waits for its end. */
  public int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    kill();
  }

  /** The folder or jar a class was loaded from, even if it was patched into a module. */
  public static Path root(Class<?> type) {
    String name = type.getName().replace('.', '/') + ".class";
    URL url = Objects.requireNonNull(type.getResource("/" + name));
    String whole = url.toString();
    String root = whole.substring(0, whole.length() - name.length());
    if (root.startsWith("jar:")) {
      root = root.substring("jar:".length(), root.length() - "!/".length());
    }
    try {
      return Path.of(new URL(root).toURI());
    } catch (IOException | URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
