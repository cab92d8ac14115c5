package dev.electrified.processor.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.annotations.Electrified;
import dev.electrified.processor.InjectedProcessor;
import dev.electrified.processor.git.GitRepository;
import dev.electrified.processor.output.KilledDisk;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A project in a git repository, with what a developer does there. */
final class HistoryProject {
  static final String SNAPSHOT = "src/main/electrified/schema.json";
  static final String MIGRATIONS = "src/main/resources/db/migration";
  private static final String ENTITIES = "src/main/java/app";

  private final GitRepository git;
  private final Path folder;
  private final WrittenModel model;
  private final String since;
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private boolean classesAreOld = true;
  private List<String> warnings = List.of();

  /**
   * An empty one.
   *
   * @param since where its drafts begin
   * @param union whether git unites the snapshots of two branches
   */
  HistoryProject(Path temp, String since, boolean union) throws IOException {
    git = GitRepository.init(temp.resolve("app"), temp);
    folder = git.folder();
    this.since = since;
    git.file(".gitignore", "target/\n").file("pom.xml", "<project/>");
    if (union) {
      git.file(".gitattributes", "**/" + SNAPSHOT + " merge=union eol=lf\n");
    }
    model = new WrittenModel(folder.resolve(ENTITIES));
  }

  GitRepository git() {
    return git;
  }

  Path folder() {
    return folder;
  }

  WrittenModel model() {
    return model;
  }

  String since() {
    return since;
  }

  /** Whether git unites two snapshots by itself. */
  boolean unites() {
    return Files.exists(folder.resolve(".gitattributes"));
  }

  /** The branch that is checked out. */
  String branch() {
    return git.git("symbolic-ref", "--short", "HEAD").strip();
  }

  /** What the last compile warned of. */
  List<String> warnings() {
    return warnings;
  }

  /** Says that git has changed sources since they were compiled. */
  void checkedOut() {
    classesAreOld = true;
  }

  /** Compiles everything; gives the errors. */
  List<String> compile() throws IOException {
    List<String> errors = compile("write", processor(folder));
    classesAreOld = !errors.isEmpty();
    assertNothingSealedIsTouched();
    return errors;
  }

  /** Compiles everything in mode {@code check}; gives the errors. */
  List<String> check() throws IOException {
    return withoutEffect("check");
  }

  /** Compiles everything, which leaves all files as they are; gives the errors. */
  List<String> withoutEffect(String mode) throws IOException {
    SortedMap<String, String> before = files();
    List<String> errors = compile(mode, processor(folder));
    assertThat(files()).isEqualTo(before);
    classesAreOld = !errors.isEmpty();
    return errors;
  }

  /** Compiles these entities only, against the classes of the others; gives the errors. */
  List<String> compile(Collection<String> names) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String name : new TreeSet<>(names)) {
      sources.add(model.fileOf(name));
    }
    List<String> errors = javac(sources, options("write"), processor(folder));
    assertNothingSealedIsTouched();
    return errors;
  }

  /** Compiles everything, so that the classes are those of the sources. */
  void refreshClasses() throws IOException {
    if (classesAreOld) {
      assertThat(compile()).isEmpty();
    }
  }

  /** Deletes an entity, as a build tool does with its class. */
  void delete(String name) throws IOException {
    model.delete(name);
    Files.deleteIfExists(classes().resolve("app/" + name + ".class"));
  }

  /** Compiles everything and dies at that change of the disk; gives whether it came so far. */
  boolean compileKilledAt(int change) throws IOException {
    KilledDisk disk = new KilledDisk(folder, change);
    List<String> options = options("write");
    options.add("-Aelectrified.directory=.");
    Project.delete(classes());
    try {
      javac(sources(), options, processor(disk.folder()));
    } catch (RuntimeException e) {
      if (!(e.getCause() instanceof KilledDisk.Killed)) {
        throw e;
      }
    }
    classesAreOld = true;
    return disk.isKilled();
  }

  private Processor processor(Path workingDirectory) {
    now = now.plusSeconds(60);
    Instant then = now;
    return InjectedProcessor.of(() -> then, workingDirectory, git.variables());
  }

  private Path classes() {
    return folder.resolve("target/classes");
  }

  private List<String> options(String mode) {
    return new ArrayList<>(
        List.of(
            "-Aelectrified.mode=" + mode,
            "-Aelectrified.server=0.12",
            "-Aelectrified.naming=jpa",
            "-Aelectrified.since=" + since));
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(model.folder())) {
      return files.sorted().toList();
    }
  }

  private List<String> compile(String mode, Processor processor) throws IOException {
    Project.delete(classes());
    return javac(sources(), options(mode), processor);
  }

  private List<String> javac(List<Path> sources, List<String> options, Processor processor)
      throws IOException {
    Files.createDirectories(classes());
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes()));
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          List.of(jarOf(Entity.class), jarOf(Electrified.class), classes()));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources));
      task.setLocale(Locale.ROOT);
      task.setProcessors(List.of(processor));
      task.call();
    }
    warnings = said(diagnostics, Diagnostic.Kind.WARNING);
    return said(diagnostics, Diagnostic.Kind.ERROR);
  }

  private static List<String> said(
      DiagnosticCollector<JavaFileObject> diagnostics, Diagnostic.Kind kind) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == kind)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  private static Path jarOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Snapshot and migrations as they are: path to text. */
  SortedMap<String, String> files() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String root : List.of("src/main/electrified", MIGRATIONS)) {
      if (Files.exists(folder.resolve(root))) {
        try (Stream<Path> files = Files.list(folder.resolve(root))) {
          for (Path file : files.toList()) {
            texts.put(folder.relativize(file).toString(), Files.readString(file));
          }
        }
      }
    }
    return texts;
  }

  /** The commit on which the drafts build. */
  String base() {
    return git.git("merge-base", "HEAD", since).strip();
  }

  /** What is committed is as it was, and no version is there twice. */
  private void assertNothingSealedIsTouched() throws IOException {
    List<String> sealing = new ArrayList<>(List.of(base()));
    if (Files.exists(folder.resolve(".git/MERGE_HEAD"))) {
      sealing.add("MERGE_HEAD");
    }
    for (String commit : sealing) {
      assertThat(git.git("diff", "--name-status", "--diff-filter=DM", commit, "--", MIGRATIONS))
          .isEmpty();
    }
    List<String> versions = new ArrayList<>();
    for (String file : files().keySet()) {
      assertThat(file).doesNotContain(".electrified-");
      if (file.endsWith(".sql")) {
        versions.add(file.substring(0, file.indexOf("__")));
      }
    }
    assertThat(versions).doesNotHaveDuplicates();
  }

  /** The migrations that git does not know. */
  List<String> untracked() {
    return git.git("ls-files", "--others", "--", MIGRATIONS).lines().sorted().toList();
  }

  /** Whether there is anything to commit. */
  boolean isDirty() {
    return !git.git("status", "--porcelain").isEmpty();
  }

  /** Commits everything there is; gives the commit. */
  String commitAll(String message) {
    return git.commitAll(message);
  }
}
