package dev.electrified.processor.proof;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Hibernate as an application boots it, on the classes of one compile. */
final class Hibernate {
  /** Held, since loggers nobody holds forget their level. */
  private static final Logger LOGGER = Logger.getLogger("org.hibernate");

  static {
    LOGGER.setLevel(Level.OFF);
  }

  private final Path classes;
  private final Naming naming;

  Hibernate(Path classes, Naming naming) {
    this.classes = classes;
    this.naming = naming;
  }

  /** Makes Hibernate's schema; a statement PostgreSQL refuses is an exception. */
  void create(DataSource database) throws IOException {
    boot(database, "create-only", "off");
  }

  /** Lets Hibernate validate the schema that is there; what it misses is an exception. */
  void validate(DataSource database) throws IOException {
    boot(database, "validate", "off");
  }

  /** Lets the runtime compare the mapping with the catalogue; what differs is an exception. */
  void compareWithCatalogue(DataSource database) throws IOException {
    boot(database, "none", "fail");
  }

  private void boot(DataSource database, String action, String verification) throws IOException {
    try (URLClassLoader loader =
            new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, Hibernate.class.getClassLoader());
        BootstrapServiceRegistry bootstrap =
            new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        StandardServiceRegistry services =
            new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(naming.settings())
                .applySetting("hibernate.connection.datasource", database)
                .applySetting("hibernate.hbm2ddl.auto", action)
                .applySetting("hibernate.hbm2ddl.halt_on_error", true)
                .applySetting("electrified.verify", verification)
                .applySetting("jakarta.persistence.validation.mode", "none")
                .build()) {
      MetadataSources sources = new MetadataSources(services);
      for (Class<?> type : mapped(loader)) {
        sources.addAnnotatedClass(type);
      }
      sources.buildMetadata().buildSessionFactory().close();
    }
  }

  private List<Class<?>> mapped(ClassLoader loader) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .sorted()
          .<Class<?>>map(file -> load(loader, file))
          .filter(
              type ->
                  type.isAnnotationPresent(Entity.class)
                      || type.isAnnotationPresent(MappedSuperclass.class)
                      || type.isAnnotationPresent(Embeddable.class))
          .toList();
    }
  }

  private static Class<?> load(ClassLoader loader, String file) {
    String name = file.substring(0, file.length() - ".class".length());
    try {
      return Class.forName(name.replace('/', '.').replace('\\', '.'), false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
