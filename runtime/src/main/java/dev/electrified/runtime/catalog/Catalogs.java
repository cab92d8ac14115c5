package dev.electrified.runtime.catalog;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.MigrationCatalog;
import dev.electrified.runtime.rule.RuntimeRule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Finds the catalogues of all modules, and reads them. */
public final class Catalogs {
  private static final String SWITCH_ON =
      "Compile the entities with `electrified-processor` on the processor path and"
          + " `electrified-runtime` on the class path: `annotationProcessorPaths` in Maven,"
          + " `annotationProcessor` in Gradle, `-processorpath` for javac; a JDK 23 or later runs a"
          + " processor that is on the class path only with `-proc:full`. Neither"
          + " `-Aelectrified.mode=off` nor `-Aelectrified.catalog=off` may be given. Then build"
          + " from clean, and see that the jar or folder of the entities has"
          + " `META-INF/services/dev.electrified.runtime.MigrationCatalog`";

  private Catalogs() {}

  /** The class loader that sees the application where none is named: the thread's, else ours. */
  public static ClassLoader applicationLoader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? Objects.requireNonNull(Catalogs.class.getClassLoader()) : context;
  }

  /**
   * The catalogues that a class loader sees.
   *
   * @param loader the application's
   * @return by module; never empty
   * @throws ElectrifiedException when there is none, or one cannot be read
   */
  public static SortedMap<String, Catalog> load(ClassLoader loader) {
    return load(() -> ServiceLoader.load(MigrationCatalog.class, loader));
  }

  /**
   * The catalogues that another one finds, such as a framework with class loaders of its own.
   *
   * @param finder finds the services
   * @return by module; never empty
   * @throws ElectrifiedException when there is none, or one cannot be read
   */
  public static SortedMap<String, Catalog> load(
      Supplier<? extends Iterable<MigrationCatalog>> finder) {
    List<MigrationCatalog> services = new ArrayList<>();
    try {
      finder.get().forEach(services::add);
    } catch (ServiceConfigurationError e) {
      throw RuntimeRule.CATALOG_UNREADABLE.exception(
          "A catalogue is registered and cannot be loaded: " + e.getMessage(),
          "Build the module from clean, with the runtime's own version of the processor",
          e);
    }
    SortedMap<String, Catalog> catalogs = read(services);
    if (catalogs.isEmpty()) {
      throw RuntimeRule.NO_CATALOG.exception(
          "No catalogue of migrations is on the class path: the processor did not run", SWITCH_ON);
    }
    return catalogs;
  }

  /**
   * Reads these catalogues.
   *
   * @return by module
   * @throws ElectrifiedException when one cannot be read, or two are of one module
   */
  public static SortedMap<String, Catalog> read(Collection<MigrationCatalog> services) {
    SortedMap<String, Catalog> catalogs = new TreeMap<>();
    SortedMap<String, MigrationCatalog> origins = new TreeMap<>();
    List<MigrationCatalog> sorted = new ArrayList<>(services);
    sorted.sort(Comparator.comparing(service -> service.getClass().getName()));
    for (MigrationCatalog service : sorted) {
      Catalog catalog = read(service);
      MigrationCatalog other = origins.put(catalog.module(), service);
      if (other != null) {
        throw RuntimeRule.CATALOG_UNREADABLE.exception(
            "Two modules are called `"
                + catalog.module()
                + "`: "
                + origin(other)
                + " and "
                + origin(service),
            "Give one of them another name with `-Aelectrified.module`");
      }
      catalogs.put(catalog.module(), catalog);
    }
    return catalogs;
  }

  private static Catalog read(MigrationCatalog service) {
    try (InputStream stream = open(service)) {
      if (stream == null) {
        throw RuntimeRule.CATALOG_UNREADABLE.exception(
            "The catalogue of module `"
                + service.module()
                + "` has no resource `"
                + service.resource()
                + "` beside "
                + origin(service),
            "Build the module from clean; a tool that packs or filters its jar must keep"
                + " `META-INF/electrified`");
      }
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return CatalogReader.read(CatalogEntries.read(text));
    } catch (CatalogReader.UnknownFormatException e) {
      throw unreadable(
          service, e, "Use an `electrified-runtime` as new as the processor that built the module");
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(service, e, "Build the module from clean");
    }
  }

  private static InputStream open(MigrationCatalog service) {
    return service.getClass().getResourceAsStream("/" + service.resource());
  }

  private static ElectrifiedException unreadable(
      MigrationCatalog service, Exception e, String remedy) {
    return RuntimeRule.CATALOG_UNREADABLE.exception(
        "The catalogue of module `"
            + service.module()
            + "`, `"
            + service.resource()
            + "`, cannot be read: "
            + e.getMessage(),
        remedy,
        e);
  }

  private static String origin(MigrationCatalog service) {
    return "`" + service.getClass().getName() + "`";
  }
}
