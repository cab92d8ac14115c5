package dev.electrified.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.electrified.annotations.Electrified;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.hibernate.annotations.ColumnDefault;

/** The compiler of the running JDK, in this process, with every lint on. */
final class Javac {
  private Javac() {}

  /** The API jars an entity needs: ours, Jakarta Persistence and Hibernate. */
  static List<Path> apis() {
    return List.of(jarOf(Electrified.class), jarOf(Entity.class), jarOf(ColumnDefault.class));
  }

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Compiles all sources below a folder.
   *
   * @param options beside the lints: {@code -A…} most often
   * @param processors none: compiled without annotation processing
   * @return what was said, in order
   */
  static List<Message> compile(
      Path sources,
      Path classOutput,
      List<Path> classPath,
      List<String> options,
      List<? extends Processor> processors) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing"));
    all.addAll(options);
    if (processors.isEmpty()) {
      all.add("-proc:none");
    }
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      Files.createDirectories(classOutput);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classOutput));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              all,
              null,
              files.getJavaFileObjectsFromPaths(javaFiles(sources)));
      task.setLocale(Locale.ROOT);
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Message> messages = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      messages.add(message(diagnostic, sources));
    }
    return messages;
  }

  private static Message message(Diagnostic<? extends JavaFileObject> diagnostic, Path sources) {
    JavaFileObject source = diagnostic.getSource();
    boolean placed = source != null && diagnostic.getPosition() != Diagnostic.NOPOS;
    return new Message(
        Message.kindOf(diagnostic.getKind()),
        placed ? below(sources, Path.of(source.toUri())) : "",
        placed ? diagnostic.getLineNumber() : 0,
        placed ? diagnostic.getColumnNumber() : 0,
        diagnostic.getMessage(Locale.ROOT));
  }

  private static String below(Path folder, Path file) {
    return folder.toAbsolutePath().relativize(file).toString().replace('\\', '/');
  }

  /** The sources in the order of their names, on every platform. */
  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
