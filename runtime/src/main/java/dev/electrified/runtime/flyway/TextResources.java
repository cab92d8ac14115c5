package dev.electrified.runtime.flyway;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** What Flyway finds in place of a folder: these texts, by path. */
final class TextResources implements ResourceProvider {
  private final SortedMap<String, LoadableResource> resources = new TreeMap<>();

  TextResources(Map<String, String> texts) {
    texts.forEach((path, text) -> resources.put(path, new TextResource(path, text)));
  }

  @Override
  public @Nullable LoadableResource getResource(String path) {
    return resources.get(path);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return resources.values().stream()
        .filter(resource -> resource.getFilename().startsWith(prefix))
        .filter(resource -> endsWithAny(resource.getFilename(), suffixes))
        .toList();
  }

  private static boolean endsWithAny(String name, String[] suffixes) {
    for (String suffix : suffixes) {
      if (name.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }
}
