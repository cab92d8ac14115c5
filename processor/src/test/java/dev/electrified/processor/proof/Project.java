package dev.electrified.processor.proof;

import dev.electrified.annotations.Electrified;
import dev.electrified.processor.InjectedProcessor;
import dev.electrified.runtime.MigrationCatalog;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.hibernate.annotations.OnDelete;
import org.hibernate.validator.HibernateValidator;

/**
 * A project folder that is compiled once or several times, each time a minute later, for the
 * released server.
 */
final class Project {
  private static final String RELEASED = "0.12";
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  /** What an entity can be compiled against; the processor is given as an object. */
  private static final List<Path> CLASS_PATH =
      Stream.of(Entity.class, Electrified.class, OnDelete.class, MigrationCatalog.class)
          .map(Project::jarOf)
          .toList();

  /** What is there besides for models that mention it: Bean Validation and its provider. */
  private static final List<Path> VALIDATION =
      Stream.of(NotNull.class, HibernateValidator.class).map(Project::jarOf).toList();

  private final Path folder;
  private final Naming naming;
  private final Map<String, String> variables;
  private final String server;
  private int compiles;
  private String accepted = "";

  Project(Path folder, Naming naming) throws IOException {
    this(folder, naming, Map.of());
  }

  /**
   * A project for a server.
   *
   * @param server the value of the option
   */
  Project(Path folder, String server) throws IOException {
    this(folder, Naming.JPA, Map.of(), server);
  }

  /** A project whose compiles have these environment variables. */
  Project(Path folder, Naming naming, Map<String, String> variables) throws IOException {
    this(folder, naming, variables, RELEASED);
  }

  private Project(Path folder, Naming naming, Map<String, String> variables, String server)
      throws IOException {
    this.folder = folder;
    this.naming = naming;
    this.variables = variables;
    this.server = server;
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
  }

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether it is for the released server. */
  boolean isReleased() {
    return server.equals(RELEASED);
  }

  /** Accepts these changes, by their tokens, from the next compile on. */
  void accept(Collection<String> tokens) {
    accepted = String.join(",", tokens);
  }

  /** Compiles the sources in place of those of the last compile, and gives the errors. */
  List<Diagnostic<? extends JavaFileObject>> compile(Sources sources) throws IOException {
    return compile(sources, "write");
  }

  /** Compiles them in that mode. */
  List<Diagnostic<? extends JavaFileObject>> compile(Sources sources, String mode)
      throws IOException {
    Instant now = START.plusSeconds(60L * compiles++);
    return compile(sources, mode, List.of(InjectedProcessor.of(() -> now, folder, variables)));
  }

  /** Compiles them without the processor. */
  void compileWithoutProcessor(Sources sources) throws IOException {
    List<Diagnostic<? extends JavaFileObject>> errors = compile(sources, "write", List.of());
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException("no Java: " + errors);
    }
  }

  private List<Diagnostic<? extends JavaFileObject>> compile(
      Sources sources, String mode, List<Processor> processors) throws IOException {
    Sources library = sources.library();
    if (!library.texts().isEmpty()) {
      Path java = folder.resolve("lib/java");
      var errors = javac(library, java, library(), classPath(sources), List.of(), List.of());
      if (!errors.isEmpty()) {
        throw new IllegalArgumentException("no Java: " + errors);
      }
    }
    Path java = folder.resolve("src/main/java/app");
    List<String> options =
        List.of(
            "-Aelectrified.mode=" + mode,
            "-Aelectrified.server=" + server,
            "-Aelectrified.accept=" + accepted,
            "-Aelectrified.naming=" + naming.option());
    return javac(sources, java, classes(), classPath(sources), options, processors);
  }

  private List<Path> classPath(Sources sources) {
    List<Path> classPath = new ArrayList<>(CLASS_PATH);
    if (sources.isValidated()) {
      classPath.addAll(VALIDATION);
    }
    classPath.add(library());
    return classPath;
  }

  private static List<Diagnostic<? extends JavaFileObject>> javac(
      Sources sources,
      Path java,
      Path output,
      List<Path> classPath,
      List<String> options,
      List<Processor> processors)
      throws IOException {
    delete(java);
    delete(output);
    Files.createDirectories(output);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources.writeTo(java)));
      task.setLocale(Locale.ROOT);
      task.setProcessors(processors);
      task.call();
    }
    List<Diagnostic<? extends JavaFileObject>> errors = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        errors.add(diagnostic);
      }
    }
    return errors;
  }

  /** Hibernate on the classes of the last compile and of the library. */
  Hibernate hibernate(Sources sources) {
    return new Hibernate(List.of(classes(), library()), naming, sources.isValidated());
  }

  /** Hibernate on the library alone. */
  Hibernate hibernateOfLibrary(Sources sources) {
    return new Hibernate(List.of(library()), naming, sources.isValidated());
  }

  /** Compiled classes, from which Hibernate takes the entities. */
  Path classes() {
    return folder.resolve("target/classes");
  }

  /** Classes of the library that the model is compiled against; empty when it has none. */
  Path library() {
    return folder.resolve("lib/classes");
  }

  /** Where the processor writes. */
  Path migrations() {
    return folder.resolve("src/main/resources/db/migration");
  }

  /** What is remembered between compiles. */
  Path snapshot() {
    return folder.resolve("src/main/electrified/schema.json");
  }

  /** A folder beside those for copies. */
  Path scratch() {
    return folder.resolve("target/plain-migrations");
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}
