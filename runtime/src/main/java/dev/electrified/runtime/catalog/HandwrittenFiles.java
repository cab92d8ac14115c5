package dev.electrified.runtime.catalog;

import dev.electrified.runtime.rule.RuntimeRule;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The migrations that people wrote into the folder of ours. The catalogue names them; their texts
 * are read from the class path, since they were there before the compile.
 */
public final class HandwrittenFiles {
  private final ClassLoader loader;

  /** The files that a class loader sees. */
  public HandwrittenFiles(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * The texts of the files that people wrote, by path. A draft of ours that was deleted from the
   * snapshot and still lies in the folder is none of them.
   *
   * @throws dev.electrified.runtime.ElectrifiedException when one of them is not there
   */
  public SortedMap<String, String> texts(Catalog catalog, Charset encoding) {
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
      if (!text.startsWith(LeftoverFiles.HEADER)) {
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
}
