package dev.electrified.processor.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One run of a compiler over the sources of a project: by default all of them, into {@code
 * target/classes}, with the packaged processor, and with the JPA API and our annotations on the
 * class path.
 */
final class Compile {
  private final Workspace workspace;
  private final Compiler compiler;
  private final List<Path> classPath = new ArrayList<>(List.of(Jars.PERSISTENCE, Jars.ANNOTATIONS));
  private final List<String> options = new ArrayList<>();
  private final List<String> jvm =
      new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.language=en"));
  private final Map<String, String> environment = new HashMap<>();
  private List<Path> processorPath = List.of(Jars.PROCESSOR);
  private String output = "target/classes";
  private List<String> sources;

  Compile(Workspace workspace, Compiler compiler) {
    this.workspace = workspace;
    this.compiler = compiler;
    this.sources = workspace.sources();
  }

  /** More on the class path; relative paths are the project's. */
  Compile classPath(Path... more) {
    classPath.addAll(List.of(more));
    return this;
  }

  Compile processorPath(Path... path) {
    processorPath = List.of(path);
    return this;
  }

  /** Where classes go; empty: the compiler is not told. */
  Compile into(String folder) {
    output = folder;
    return this;
  }

  Compile with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** An option of ours, without prefix. */
  Compile option(String name, String value) {
    return with("-Aelectrified." + name + "=" + value);
  }

  Compile jvm(String... more) {
    jvm.addAll(List.of(more));
    return this;
  }

  Compile environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Only these sources, such as {@code app/User.java}. */
  Compile only(String... names) {
    sources = Stream.of(names).map(name -> Workspace.SOURCES + "/" + name).toList();
    return this;
  }

  Compile reversed() {
    sources = new ArrayList<>(sources);
    Collections.reverse(sources);
    return this;
  }

  /** Runs the compiler and waits for its end. */
  CompileResult run() throws IOException, InterruptedException {
    List<String> command = compiler.command(jvm);
    // the class path first: ecj forgets a processor path that stands before it (Eclipse bug 573833)
    command.addAll(List.of("-cp", path(classPath)));
    if (processorPath.isEmpty()) {
      command.add("-proc:none");
    } else {
      command.addAll(List.of("-processorpath", path(processorPath)));
    }
    if (!output.isEmpty()) {
      command.addAll(List.of("-d", output));
    }
    command.addAll(options);
    command.addAll(sources);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(workspace.root().toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("CI", "JAVA_TOOL_OPTIONS", "CLASSPATH"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new CompileResult(process.waitFor(), text);
  }

  private static String path(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
