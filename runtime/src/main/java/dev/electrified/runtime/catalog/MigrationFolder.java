package dev.electrified.runtime.catalog;

import dev.electrified.runtime.LeftOutFile;
import dev.electrified.runtime.rule.RuntimeRule;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The folder on the class path that migrations lie in. Ours are not read from there, since the
 * catalogue has their texts; those that people wrote are, and what no catalogue knows is named.
 */
public final class MigrationFolder {
  /** First line of every migration that the processor wrote. */
  private static final String OURS = "-- made by Electrified from the entities";

  private static final String SUFFIX = ".sql";

  private final ClassLoader loader;

  /** The folders that a class loader sees. */
  public MigrationFolder(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * The texts of the files that people wrote, by path. A draft of ours that was deleted from the
   * snapshot and still lies in the folder is none of them.
   *
   * @throws dev.electrified.runtime.ElectrifiedException when one of them is not there
   */
  public SortedMap<String, String> textsByHand(Catalog catalog, Charset encoding) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String file : catalog.byHand()) {
      String folder =
          catalog
              .folder()
              .orElseThrow(
                  () ->
                      missing(
                          catalog,
                          file,
                          "its folder is not below `src/main/resources`",
                          "Move the folder there with `-Aelectrified.migrations`"));
      String text = read(catalog, folder, file, encoding);
      if (!text.startsWith(OURS)) {
        texts.put(file, text);
      }
    }
    return texts;
  }

  private String read(Catalog catalog, String folder, String file, Charset encoding) {
    List<URL> urls = urls(catalog, file, folder + "/" + file);
    if (urls.isEmpty()) {
      throw missing(
          catalog, file, "`" + folder + "` on the class path has it not", "Build from clean");
    }
    SortedMap<String, List<URL>> texts = new TreeMap<>();
    for (URL url : urls) {
      texts.computeIfAbsent(text(catalog, file, url, encoding), text -> new ArrayList<>()).add(url);
    }
    if (texts.size() == 1) {
      return texts.firstKey();
    }
    // another module has a file of that name in a folder of that name
    List<URL> beside = besideCatalogue(catalog, file, urls);
    for (Map.Entry<String, List<URL>> text : texts.entrySet()) {
      if (text.getValue().containsAll(beside)) {
        return text.getKey();
      }
    }
    throw missing(
        catalog,
        file,
        "several files of that name are on the class path, none nearer to the module than others",
        "Give each module a folder of its own with `-Aelectrified.migrations`");
  }

  /**
   * Those whose URLs have most in common with that of the module's catalogue: they are in the same
   * jar or folder, or in a folder of resources beside that of the classes.
   */
  private List<URL> besideCatalogue(Catalog catalog, String file, List<URL> urls) {
    List<URL> catalogues =
        urls(catalog, file, "META-INF/electrified/" + catalog.module() + "/catalog.properties");
    List<URL> beside = new ArrayList<>();
    int most = -1;
    for (URL url : urls) {
      int shared =
          catalogues.stream().mapToInt(other -> sharedSegments(url, other)).max().orElse(0);
      if (shared > most) {
        beside.clear();
        most = shared;
      }
      if (shared == most) {
        beside.add(url);
      }
    }
    return beside;
  }

  private static int sharedSegments(URL one, URL other) {
    String[] some = one.toString().split("/", -1);
    String[] others = other.toString().split("/", -1);
    int shared = 0;
    while (shared < Math.min(some.length, others.length) && some[shared].equals(others[shared])) {
      shared++;
    }
    return shared;
  }

  private List<URL> urls(Catalog catalog, String file, String resource) {
    try {
      return Collections.list(loader.getResources(resource));
    } catch (IOException e) {
      throw missing(catalog, file, "`" + resource + "` cannot be found: " + e, "Build from clean");
    }
  }

  private static String text(Catalog catalog, String file, URL url, Charset encoding) {
    try (InputStream stream = url.openStream()) {
      return new String(stream.readAllBytes(), encoding);
    } catch (IOException e) {
      throw missing(catalog, file, "`" + url + "` cannot be read: " + e, "Build from clean");
    }
  }

  private static RuntimeException missing(Catalog catalog, String file, String why, String remedy) {
    return RuntimeRule.CATALOG_UNREADABLE.exception(
        "`"
            + file
            + "` was among the migrations when module `"
            + catalog.module()
            + "` was compiled, and now "
            + why,
        remedy);
  }

  /** Files that look like migrations of these modules, and that are not run. */
  public List<LeftOutFile> leftOut(Collection<Catalog> catalogs) {
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
    for (String folder : ours.keySet()) {
      for (LeftOutFile file : filesOf(folder)) {
        boolean isOurs = ours.getOrDefault(folder, Set.of()).contains(file.file());
        boolean isByHand = byHand.getOrDefault(folder, Set.of()).contains(file.file());
        if (!isOurs && (!isByHand || file.draftOfOurs())) {
          leftOut.add(file);
        }
      }
    }
    leftOut.sort(Comparator.comparing(LeftOutFile::file).thenComparing(LeftOutFile::location));
    return leftOut;
  }

  /** All there is, wherever the class path has that folder. */
  private List<LeftOutFile> filesOf(String folder) {
    List<LeftOutFile> files = new ArrayList<>();
    try {
      for (URL root : Collections.list(loader.getResources(folder))) {
        if (root.getProtocol().equals("file")) {
          files.addAll(filesOf(Path.of(root.toURI())));
        } else if (root.openConnection() instanceof JarURLConnection jar) {
          files.addAll(filesOf(folder, jar.getJarFile()));
        }
        // elsewhere, such as in a native image, there are no leftovers of a build
      }
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      throw RuntimeRule.CATALOG_UNREADABLE.exception(
          "`" + folder + "` on the class path cannot be listed: " + e, "Build from clean", e);
    }
    return files;
  }

  private static List<LeftOutFile> filesOf(Path folder) throws IOException {
    List<LeftOutFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        if (name.endsWith(SUFFIX)) {
          try (InputStream stream = Files.newInputStream(path)) {
            files.add(new LeftOutFile(name, path.toUri().toString(), isOurs(stream)));
          }
        }
      }
    }
    return files;
  }

  private static List<LeftOutFile> filesOf(String folder, JarFile jar) throws IOException {
    List<LeftOutFile> files = new ArrayList<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      if (entry.getName().startsWith(folder + "/") && entry.getName().endsWith(SUFFIX)) {
        String name = entry.getName().substring(folder.length() + 1);
        String location = "jar:" + Path.of(jar.getName()).toUri() + "!/" + entry.getName();
        try (InputStream stream = jar.getInputStream(entry)) {
          files.add(new LeftOutFile(name, location, isOurs(stream)));
        }
      }
    }
    return files;
  }

  private static boolean isOurs(InputStream stream) throws IOException {
    byte[] head = stream.readNBytes(OURS.length());
    return new String(head, StandardCharsets.US_ASCII).equals(OURS);
  }
}
