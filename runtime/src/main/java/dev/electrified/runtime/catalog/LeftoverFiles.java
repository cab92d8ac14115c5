package dev.electrified.runtime.catalog;

import dev.electrified.runtime.LeftOutFile;
import dev.electrified.runtime.rule.RuntimeRule;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What lies in the folders of migrations on the class path, and is in no catalogue: copies of
 * drafts that a build has left behind, and files that no compile has seen.
 */
public final class LeftoverFiles {
  /** How every migration begins that the processor wrote. */
  static final String HEADER = "-- made by Electrified from the entities";

  private static final String SUFFIX = ".sql";

  private final ClassLoader loader;

  /** The folders that a class loader sees. */
  public LeftoverFiles(ClassLoader loader) {
    this.loader = loader;
  }

  /** Files that look like migrations of these modules, and that are not run. */
  public List<LeftOutFile> find(Collection<Catalog> catalogs) {
    SortedMap<String, Set<String>> ours = new TreeMap<>();
    SortedMap<String, Set<String>> byHand = new TreeMap<>();
    for (Catalog catalog : catalogs) {
      catalog
          .folder()
          .ifPresent(
              folder -> {
                Set<String> files = ours.computeIfAbsent(folder, path -> new TreeSet<>());
                catalog.migrations().forEach(migration -> files.add(migration.file()));
                byHand.computeIfAbsent(folder, path -> new TreeSet<>()).addAll(catalog.byHand());
              });
    }
    List<LeftOutFile> leftOut = new ArrayList<>();
    ours.forEach(
        (folder, files) -> {
          Set<String> handwritten = byHand.getOrDefault(folder, Set.of());
          for (LeftOutFile file : filesOf(folder, files)) {
            if (file.draftOfOurs() || !handwritten.contains(file.file())) {
              leftOut.add(file);
            }
          }
        });
    leftOut.sort(Comparator.comparing(LeftOutFile::file).thenComparing(LeftOutFile::location));
    return leftOut;
  }

  /** All there is but ours, which need not be opened, wherever the class path has that folder. */
  private List<LeftOutFile> filesOf(String folder, Set<String> ours) {
    List<LeftOutFile> files = new ArrayList<>();
    try {
      for (URL root : Collections.list(loader.getResources(folder))) {
        if (root.getProtocol().equals("file")) {
          files.addAll(filesOf(Path.of(root.toURI()), ours));
        } else if (root.openConnection() instanceof JarURLConnection jar) {
          files.addAll(filesOf(folder, jar.getJarFile(), ours));
        }
        // elsewhere, such as in a native image, there are no leftovers of a build
      }
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      throw RuntimeRule.CATALOG_UNREADABLE.exception(
          "`" + folder + "` on the class path cannot be listed: " + e, "Build from clean", e);
    }
    return files;
  }

  private static List<LeftOutFile> filesOf(Path folder, Set<String> ours) throws IOException {
    List<LeftOutFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (name.endsWith(SUFFIX) && !ours.contains(name)) {
          try (InputStream stream = Files.newInputStream(path)) {
            files.add(new LeftOutFile(name, path.toUri().toString(), isOurs(stream)));
          }
        }
      }
    }
    return files;
  }

  private static List<LeftOutFile> filesOf(String folder, JarFile jar, Set<String> ours)
      throws IOException {
    List<LeftOutFile> files = new ArrayList<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (!entry.getName().startsWith(folder + "/") || !entry.getName().endsWith(SUFFIX)) {
        continue;
      }
      String name = entry.getName().substring(folder.length() + 1);
      if (!ours.contains(name)) {
        String location = "jar:" + Path.of(jar.getName()).toUri() + "!/" + entry.getName();
        try (InputStream stream = jar.getInputStream(entry)) {
          files.add(new LeftOutFile(name, location, isOurs(stream)));
        }
      }
    }
    return files;
  }

  private static boolean isOurs(InputStream stream) throws IOException {
    byte[] head = stream.readNBytes(HEADER.length());
    return new String(head, StandardCharsets.US_ASCII).equals(HEADER);
  }
}
