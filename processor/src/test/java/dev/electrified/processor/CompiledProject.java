package dev.electrified.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A project with two entities, compiled by the javac of this JVM into {@code target/classes}.
 *
 * @param root its folder
 */
record CompiledProject(Path root) {
  static final String SNAPSHOT = "src/main/electrified/schema.json";
  static final String MIGRATIONS = "src/main/resources/db/migration";
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T19:00:00Z"));

  private static final String MODEL =
      """
      package app;

      import dev.electrified.annotations.*;
      import jakarta.persistence.*;
      import java.util.UUID;

      @Entity
      @Table(name = "projects")
      @Electrified
      class Project {
        @Id UUID id;
        @ManyToOne @ElectricAssign("projects:owner") User owner;
      }

      @Entity
      @Table(name = "users")
      @Electrified
      class User {
        @Id UUID id;
      }
      """;

  /** A new project in that folder. */
  static CompiledProject in(Path folder) throws IOException {
    CompiledProject project = new CompiledProject(folder.toRealPath());
    project.file("pom.xml", "<project/>\n");
    project.file("src/main/java/app/Project.java", MODEL);
    Files.createDirectories(project.root.resolve("target/classes"));
    return project;
  }

  /** A project whose migration is committed. */
  static CompiledProject committedIn(Path folder) throws IOException {
    CompiledProject project = in(folder);
    List<String> said = project.compile("-Aelectrified.mode=write");
    if (said.stream().anyMatch(line -> line.startsWith("error"))) {
      throw new AssertionError(said);
    }
    return project;
  }

  CompiledProject file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  CompiledProject file(String name, byte[] bytes) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  String text(String name) throws IOException {
    return Files.readString(root.resolve(name));
  }

  Environment environment() {
    return new Environment(Map.of(), CLOCK, root);
  }

  /** Compiles; gives what the compiler said, errors and warnings first words. */
  List<String> compile(String... options) {
    return compile(new ElectrifiedProcessor(environment()), options);
  }

  List<String> compile(Processor processor, String... options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      List<String> all = new ArrayList<>(List.of(options));
      all.addAll(List.of("-cp", System.getProperty("java.class.path")));
      if (!all.contains("-d")) {
        all.addAll(List.of("-d", root.resolve("target/classes").toString()));
      }
      var task =
          javac.getTask(
              null,
              files,
              diagnostics,
              all,
              null,
              files.getJavaFileObjects(root.resolve("src/main/java/app/Project.java")));
      task.setProcessors(List.of(processor));
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> said = new ArrayList<>();
    for (Diagnostic<?> diagnostic : diagnostics.getDiagnostics()) {
      said.add(
          diagnostic.getKind().name().toLowerCase(Locale.ROOT)
              + ": "
              + diagnostic.getMessage(Locale.ROOT));
    }
    return said;
  }

  /** The bytes of every file outside of {@code target}. */
  SortedMap<String, String> files() {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("target/")) {
          texts.put(
              name,
              new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
