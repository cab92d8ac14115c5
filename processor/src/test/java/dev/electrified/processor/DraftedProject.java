package dev.electrified.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.electrified.processor.git.GitRepository;
import dev.electrified.processor.output.KilledDisk;
import dev.electrified.processor.output.ReadDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project in a git repository, whose entities change and whose migrations are watched. */
final class DraftedProject {
  static final String SNAPSHOT = "src/main/electrified/schema.json";
  static final String MIGRATIONS = "src/main/resources/db/migration";

  private static final List<String> WRITTEN = List.of("src/main/electrified", "src/main/resources");

  private final Path root;
  private final GitRepository git;
  private final List<String> options = new ArrayList<>();
  private Map<String, String> variables;
  private Instant now = Instant.parse("2026-11-22T19:00:00Z");
  private long pause = 3600;
  private boolean incremental;

  private DraftedProject(Path root, GitRepository git) {
    this.root = root;
    this.git = git;
    this.variables = git.countingVariables();
  }

  /** A project that is a repository, in which nothing is committed. */
  static DraftedProject in(Path temp) throws IOException {
    GitRepository git = GitRepository.init(temp.resolve("app"), temp);
    git.file(".gitignore", "target/\n")
        .file(".gitattributes", "**/" + SNAPSHOT + " merge=union eol=lf\n");
    return new DraftedProject(Files.createDirectories(git.folder()).toRealPath(), git)
        .file("pom.xml", "<project/>\n");
  }

  /** The same project in another work tree or clone. */
  DraftedProject at(Path other) throws IOException {
    return new DraftedProject(other.toRealPath(), git.at(other.toRealPath()));
  }

  /** Runs git in the project, for what it changes. */
  GitRepository git() {
    return git;
  }

  DraftedProject option(String name, String value) {
    options.removeIf(option -> option.startsWith("-Aelectrified." + name + "="));
    options.add("-Aelectrified." + name + "=" + value);
    return this;
  }

  /** From now on what was compiled before is on the class path, as of a build of what changed. */
  DraftedProject compileIncrementally() {
    incremental = true;
    return this;
  }

  DraftedProject without(String name) {
    options.removeIf(option -> option.startsWith("-Aelectrified." + name + "="));
    return this;
  }

  DraftedProject variables(Map<String, String> other) {
    variables = other;
    return this;
  }

  DraftedProject file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  void delete(String name) throws IOException {
    Files.delete(root.resolve(name));
  }

  /** Deletes an entity for good, its class file too. */
  void forget(String entity) throws IOException {
    delete("src/main/java/app/" + entity + ".java");
    delete("target/classes/app/" + entity + ".class");
  }

  String text(String name) throws IOException {
    return Files.readString(root.resolve(name), UTF_8);
  }

  /** Writes an entity with an id and these further members. */
  DraftedProject entity(String name, String... members) throws IOException {
    return file(
        "src/main/java/app/" + name + ".java",
        "package app;\n\nimport jakarta.persistence.*;\n\n@Entity\nclass "
            + name
            + " {\n  @Id long id;\n"
            + Stream.of(members).map(member -> "  " + member + "\n").reduce("", String::concat)
            + "}\n");
  }

  /** From now on all compiles are at the same time; gives it. */
  Instant stopClock() {
    pause = 0;
    return now;
  }

  /** Compiles an hour later than the time before; gives what we said. */
  List<String> compile() throws IOException {
    return compileIn(root).stream()
        .filter(message -> !message.aboutOptions())
        .map(DraftedProject::said)
        .toList();
  }

  /** Compiles; gives how many changes of the disk that took. */
  int changesOfACompile() throws IOException {
    return compileOn(new KilledDisk(root, Integer.MAX_VALUE)).changes();
  }

  /** Compiles and dies at that change of the disk; gives whether it came so far. */
  boolean compileKilledAt(int change) throws IOException {
    return compileOn(new KilledDisk(root, change)).isKilled();
  }

  /** Compiles; gives how often each migration was read. */
  SortedMap<String, Integer> readsOfACompile() throws IOException {
    ReadDisk disk = new ReadDisk(root);
    option("directory", ".");
    compileIn(disk.folder());
    options.remove("-Aelectrified.directory=.");
    return disk.readsBelow(MIGRATIONS + "/");
  }

  private KilledDisk compileOn(KilledDisk disk) throws IOException {
    option("directory", ".");
    try {
      compileIn(disk.folder());
    } catch (RuntimeException e) {
      if (!(e.getCause() instanceof KilledDisk.Killed)) {
        throw e;
      }
    }
    options.remove("-Aelectrified.directory=.");
    return disk;
  }

  private List<Message> compileIn(Path folder) throws IOException {
    if (options.stream().noneMatch(option -> option.startsWith("-Aelectrified.mode="))) {
      option("mode", "write");
    }
    now = now.plusSeconds(pause);
    Path classes = Files.createDirectories(root.resolve("target/classes"));
    List<Path> classPath = new ArrayList<>(Javac.apis());
    if (incremental) {
      classPath.add(classes);
    }
    return Javac.compile(
        root.resolve("src/main/java"),
        classes,
        classPath,
        options,
        List.of(new ElectrifiedProcessor(new Environment(variables, () -> now, folder))));
  }

  /** Without the page that each message ends with. */
  private static String said(Message message) {
    String text = message.text();
    int page = text.lastIndexOf(" See docs/rules/");
    return message.kind() + ": " + (page < 0 ? text : text.substring(0, page));
  }

  /** The migrations, by name, without their headers. */
  SortedMap<String, String> migrations() throws IOException {
    SortedMap<String, String> migrations = new TreeMap<>();
    Path folder = root.resolve(MIGRATIONS);
    if (!Files.exists(folder)) {
      return migrations;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        migrations.put(
            folder.relativize(file).toString().replace('\\', '/'),
            text.substring(text.startsWith("--") ? text.indexOf("\n\n") + 2 : 0));
      }
    }
    return migrations;
  }

  /** All files in a folder, and empty folders in it, which end in a slash; sorted. */
  List<String> filesIn(String folder) throws IOException {
    Path in = root.resolve(folder);
    List<String> names = new ArrayList<>();
    if (Files.exists(in)) {
      try (Stream<Path> walk = Files.walk(in)) {
        for (Path path : walk.sorted().toList()) {
          String name = in.relativize(path).toString().replace('\\', '/');
          if (Files.isRegularFile(path)) {
            names.add(name);
          } else if (isEmpty(path)) {
            names.add(name + "/");
          }
        }
      }
    }
    return names;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** What we have written: path to text. */
  SortedMap<String, String> written() throws IOException {
    SortedMap<String, String> written = new TreeMap<>();
    for (String folder : WRITTEN) {
      if (Files.exists(root.resolve(folder))) {
        try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
          for (Path file : walk.filter(Files::isRegularFile).toList()) {
            written.put(
                root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
          }
        }
      }
    }
    return written;
  }

  /** Makes that what we have written. */
  void rewrite(SortedMap<String, String> written) throws IOException {
    for (String folder : WRITTEN) {
      if (Files.exists(root.resolve(folder))) {
        try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
          for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    }
    for (Map.Entry<String, String> file : written.entrySet()) {
      file(file.getKey(), file.getValue());
    }
  }

  /** Texts and times of all that could be written. */
  SortedMap<String, String> state() throws IOException {
    SortedMap<String, String> state = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root.resolve("src/main"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        state.put(
            root.relativize(file).toString(),
            Files.getLastModifiedTime(file) + "\n" + Files.readString(file));
      }
    }
    return state;
  }
}
