package dev.electrified.processor.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The {@code orm.xml} files of a project. What they say of an entity counts more than its
 * annotations, and only the running program knows which of them it reads.
 */
public final class MappingFiles {
  private static final String META_INF = "META-INF";
  private static final String NAME = "orm.xml";

  /** What has no say in columns: queries, listeners, and what stands around them. */
  private static final Set<String> WITHOUT_EFFECT =
      Set.of(
          "entity-mappings",
          "description",
          "package",
          "persistence-unit-metadata",
          "persistence-unit-defaults",
          "entity-listeners",
          "entity-listener",
          "pre-persist",
          "post-persist",
          "pre-remove",
          "post-remove",
          "pre-update",
          "post-update",
          "post-load",
          "cascade-persist",
          "named-query",
          "named-native-query",
          "named-stored-procedure-query",
          "query",
          "hint",
          "lock-mode",
          "parameter",
          "result-class",
          "result-set-mapping",
          "sql-result-set-mapping",
          "entity-result",
          "field-result",
          "column-result",
          "constructor-result",
          "column");

  private MappingFiles() {}

  /** A warning for each file that may map something in another way than the annotations say. */
  public static List<Finding> check(ProjectLayout layout) {
    List<Path> roots = new ArrayList<>();
    roots.add(layout.resources());
    layout.classOutput().ifPresent(roots::add);
    FileProblems problems = new FileProblems(layout.directory());
    Set<String> seen = new TreeSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Path root : roots) {
      for (String name : namesIn(root)) {
        Path file = resolve(root, name);
        if (Files.isRegularFile(file) && seen.add(name) && mayOverride(file)) {
          findings.add(
              Finding.nowhere(
                  Rule.ORM_XML,
                  OptionText.quoted(problems.shown(file))
                      + " maps entities in XML, which is not read when they are compiled",
                  "Say the same with annotations, and let `electrified-runtime` compare the rest"
                      + " when the program starts"));
        }
      }
    }
    return findings;
  }

  private static Set<String> namesIn(Path root) {
    Set<String> names = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(META_INF))) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (name.equals(NAME) || name.endsWith("." + NAME)) {
          names.add(META_INF + "/" + name);
        }
      }
      addMappingFiles(root.resolve(META_INF).resolve("persistence.xml"), names);
    } catch (IOException notThere) {
      return names;
    }
    return names;
  }

  private static void addMappingFiles(Path persistence, Set<String> names) throws IOException {
    if (!Files.isRegularFile(persistence)) {
      return;
    }
    XmlElements elements = new XmlElements(text(persistence));
    while (elements.next()) {
      if (elements.name().equals("mapping-file")) {
        names.add(elements.text());
      }
    }
  }

  /** The root itself, which is no file, where there cannot be one of that name below it. */
  private static Path resolve(Path root, String name) {
    try {
      Path file = root.resolve(name).normalize();
      return file.startsWith(root) ? file : root;
    } catch (InvalidPathException noPath) {
      return root;
    }
  }

  private static boolean mayOverride(Path file) {
    try {
      XmlElements elements = new XmlElements(text(file));
      while (elements.next()) {
        if (!WITHOUT_EFFECT.contains(elements.name())) {
          return true;
        }
      }
      return false;
    } catch (IOException unreadable) {
      return true;
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), UTF_8);
  }
}
