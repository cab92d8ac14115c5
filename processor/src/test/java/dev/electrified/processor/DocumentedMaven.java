package dev.electrified.processor;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.electrified.processor.git.GitRepository;
import dev.electrified.runtime.ElectrifiedMigrations;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/**
 * Does with a project what Maven does: compiles with the arguments of its POM, and runs its tests.
 * The processor is the one that is built here, and time passes by the hour.
 */
final class DocumentedMaven {
  private final Path root;
  private final GitRepository git;
  private Instant now = Instant.parse("2026-11-27T18:00:00Z");

  DocumentedMaven(Path root, GitRepository git) {
    this.root = root;
    this.git = git;
  }

  /**
   * Runs goals.
   *
   * @param goals {@code clean}, {@code compile} and {@code test}
   * @param properties those given with {@code -D}
   * @param variables environment variables
   * @return what the processor and the tests say, as Maven prints it, and what became of it
   */
  List<String> run(
      List<String> goals, Map<String, String> properties, Map<String, String> variables)
      throws IOException {
    List<String> printed = new ArrayList<>();
    if (goals.contains("clean")) {
      delete(root.resolve("target"));
    }
    boolean good = compile("main", properties, variables, printed);
    if (good && goals.contains("test")) {
      good = compile("test", properties, variables, printed) && test(printed);
    }
    printed.add(good ? "[INFO] BUILD SUCCESS" : "[ERROR] BUILD FAILURE");
    return printed;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Copies the resources and compiles; gives whether that worked. */
  private boolean compile(
      String sourceSet,
      Map<String, String> properties,
      Map<String, String> variables,
      List<String> printed)
      throws IOException {
    Path output = output(sourceSet);
    copy(root.resolve("src/" + sourceSet + "/resources"), output);
    Path sources = root.resolve("src/" + sourceSet + "/java");
    if (!Files.exists(sources)) {
      return true;
    }
    List<Path> classPath = new ArrayList<>();
    if (sourceSet.equals("test")) {
      classPath.add(output("main"));
    }
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      // Spring, which other tests need, would decide about names
      if (!new File(entry).getName().startsWith("spring-")) {
        classPath.add(Path.of(entry));
      }
    }
    now = now.plusSeconds(3600);
    Map<String, String> environment = new TreeMap<>(git.variables());
    environment.putAll(variables);
    List<String> arguments = new ArrayList<>(pom().compilerArguments(properties));
    arguments.addAll(List.of("--release", pom().property("maven.compiler.release")));
    List<Message> messages =
        Javac.compile(
            sources,
            output,
            classPath,
            arguments,
            List.of(new ElectrifiedProcessor(new Environment(environment, () -> now, root))));
    for (Message message : messages) {
      if (!message.aboutOptions()) {
        printed.addAll(lines(message, sources));
      }
    }
    return messages.stream().noneMatch(message -> message.kind().equals("error"));
  }

  DocumentedPom pom() throws IOException {
    return DocumentedPom.read(root.resolve("pom.xml"));
  }

  private Path output(String sourceSet) throws IOException {
    return Files.createDirectories(
        root.resolve(sourceSet.equals("main") ? "target/classes" : "target/test-classes"));
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      try (Stream<Path> walk = Files.walk(from)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          Path copy = to.resolve(from.relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.write(copy, Files.readAllBytes(file));
        }
      }
    }
  }

  private static List<String> lines(Message message, Path sources) {
    String level =
        switch (message.kind()) {
          case "error" -> "[ERROR] ";
          case "warning" -> "[WARNING] ";
          default -> "[INFO] ";
        };
    String place =
        message.placed()
            ? sources.resolve(message.file())
                + ":["
                + message.line()
                + ","
                + message.column()
                + "] "
            : "";
    return (level + place + message.text()).lines().toList();
  }

  /** Runs all test classes; gives whether all passed. */
  private boolean test(List<String> printed) throws IOException {
    URL[] own = {output("main").toUri().toURL(), output("test").toUri().toURL()};
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(own, getClass().getClassLoader())) {
      thread.setContextClassLoader(loader);
      EngineTestKit.Builder engine = EngineTestKit.engine("junit-jupiter");
      for (String name : testClasses()) {
        engine.selectors(selectClass(loader.loadClass(name)));
      }
      EngineExecutionResults results = engine.execute();
      Events tests = results.testEvents();
      long failed = results.allEvents().failed().count();
      results.allEvents().failed().stream().forEach(event -> printed.add("[ERROR] " + event));
      printed.add(
          "[INFO] Tests run: "
              + tests.started().count()
              + ", Failures: "
              + failed
              + ", Errors: 0, Skipped: "
              + tests.skipped().count());
      return failed == 0;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Runs the migrations of what was compiled. */
  void migrate(DataSource database) throws IOException {
    URL[] own = {output("main").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(own, getClass().getClassLoader())) {
      ElectrifiedMigrations.on(database).classLoader(loader).migrate();
    }
  }

  private List<String> testClasses() throws IOException {
    Path sources = root.resolve("src/test/java");
    try (Stream<Path> walk = Files.walk(sources)) {
      return walk.map(file -> sources.relativize(file).toString())
          .filter(file -> file.endsWith("Test.java"))
          .map(file -> file.substring(0, file.length() - 5).replace(File.separatorChar, '.'))
          .sorted()
          .toList();
    }
  }
}
