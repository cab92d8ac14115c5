package dev.electrified.processor.source;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.hibernate.annotations.Formula;
import org.hibernate.validator.constraints.Length;

/** The annotations that Hibernate reads from an entity, out of the jars they come in. */
final class ApiAnnotations {
  private static final List<Class<?>> ONE_OF_EACH_PACKAGE =
      List.of(Entity.class, Formula.class, NotNull.class, Length.class);

  private ApiAnnotations() {}

  /** Of each package, ending in a dot: names, with the members of each. */
  static Map<String, SortedMap<String, SortedSet<String>>> byPackage() {
    Map<String, SortedMap<String, SortedSet<String>>> packages = new LinkedHashMap<>();
    for (Class<?> one : ONE_OF_EACH_PACKAGE) {
      packages.put(one.getPackageName() + ".", annotations(one));
    }
    return packages;
  }

  private static SortedMap<String, SortedSet<String>> annotations(Class<?> one) {
    String folder = one.getPackageName().replace('.', '/') + "/";
    SortedMap<String, SortedSet<String>> annotations = new TreeMap<>();
    try (JarFile jar =
        new JarFile(
            Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).toFile())) {
      jar.stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(folder) && name.endsWith(".class"))
          .filter(name -> name.indexOf('/', folder.length()) < 0)
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .map(ApiAnnotations::load)
          .filter(Class::isAnnotation)
          .forEach(
              type ->
                  annotations.put(
                      type.getCanonicalName().substring(folder.length()), members(type)));
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return annotations;
  }

  private static SortedSet<String> members(Class<?> type) {
    SortedSet<String> members = new TreeSet<>();
    for (Method method : type.getDeclaredMethods()) {
      members.add(method.getName());
    }
    return members;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ApiAnnotations.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
