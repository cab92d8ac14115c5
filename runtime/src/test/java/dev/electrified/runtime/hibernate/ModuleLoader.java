package dev.electrified.runtime.hibernate;

import dev.electrified.runtime.MigrationCatalog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The class path of an application: that of the tests, and modules that were compiled with the
 * processor. The classes of their catalogues are its own, so that each finds its own resource, and
 * no other test sees them.
 */
final class ModuleLoader extends ClassLoader {
  private static final Map<String, Class<? extends MigrationCatalog>> CLASSES =
      Map.of("tracker", TrackerCatalog.class, "billing", BillingCatalog.class);

  private final Map<String, String> resources = new HashMap<>();

  ModuleLoader(List<CatalogFile> catalogs) {
    super(ModuleLoader.class.getClassLoader());
    for (CatalogFile catalog : catalogs) {
      resources.put(
          "META-INF/electrified/" + catalog.module() + "/catalog.properties", catalog.text());
    }
    if (!catalogs.isEmpty()) {
      resources.put(
          "META-INF/services/" + MigrationCatalog.class.getName(),
          catalogs.stream()
              .map(catalog -> CLASSES.get(catalog.module()).getName())
              .collect(Collectors.joining("\n")));
    }
  }

  /** Adds a file. */
  ModuleLoader with(String path, String text) {
    resources.put(path, text);
    return this;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      boolean isOwn = CLASSES.values().stream().anyMatch(type -> type.getName().equals(name));
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : isOwn ? define(name) : super.loadClass(name, resolve);
    }
  }

  private Class<?> define(String name) {
    String file = name.replace('.', '/') + ".class";
    try (InputStream stream = getParent().getResourceAsStream(file)) {
      byte[] bytes = stream.readAllBytes();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected URL findResource(String name) {
    String text = resources.get(name);
    try {
      return text == null ? null : new URL(null, "module:/" + name, new Memory(text));
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected Enumeration<URL> findResources(String name) {
    URL resource = findResource(name);
    return Collections.enumeration(resource == null ? List.of() : List.of(resource));
  }

  private static final class Memory extends URLStreamHandler {
    private final String text;

    Memory(String text) {
      this.text = text;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
      };
    }
  }
}
