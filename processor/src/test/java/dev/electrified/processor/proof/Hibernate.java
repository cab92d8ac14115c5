package dev.electrified.processor.proof;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.mapping.BasicValue;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.hibernate.type.descriptor.java.BooleanJavaType;
import org.hibernate.type.descriptor.java.EnumJavaType;

/** Hibernate as an application boots it, on the classes of one compile. */
final class Hibernate {
  /** Held, since loggers nobody holds forget their level. */
  private static final Logger LOGGER = Logger.getLogger("org.hibernate");

  private static final String CREATE = "create-only";

  private static final List<Class<? extends Annotation>> MAPPED =
      List.of(Entity.class, MappedSuperclass.class, Embeddable.class, Converter.class);

  static {
    LOGGER.setLevel(Level.OFF);
  }

  private final List<Path> classes;
  private final Naming naming;
  private final boolean validated;

  /**
   * One on these classes.
   *
   * @param classes folders of class files
   * @param validated whether it applies Bean Validation to the schema
   */
  Hibernate(List<Path> classes, Naming naming, boolean validated) {
    this.classes = classes;
    this.naming = naming;
    this.validated = validated;
  }

  /**
   * Makes Hibernate's schema; a statement PostgreSQL refuses is an exception.
   *
   * @return the columns, each behind its table and a dot, of enums and truth values that a
   *     converter converts
   */
  Set<String> create(DataSource database) throws IOException {
    return boot(database, CREATE, "off");
  }

  /** Whether Hibernate boots, with its validation and the runtime's comparison. */
  boolean accepts(DataSource database) throws IOException {
    try {
      boot(database, "validate", "fail");
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  /** Lets Hibernate validate the schema that is there; what it misses is an exception. */
  void validate(DataSource database) throws IOException {
    boot(database, "validate", "off");
  }

  /** Lets the runtime compare the mapping with the catalogue; what differs is an exception. */
  void compareWithCatalogue(DataSource database) throws IOException {
    boot(database, "none", "fail");
  }

  private Set<String> boot(DataSource database, String action, String verification)
      throws IOException {
    URL[] urls = new URL[classes.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = classes.get(i).toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(urls, Hibernate.class.getClassLoader());
        BootstrapServiceRegistry bootstrap =
            new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        StandardServiceRegistry services =
            new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(naming.settings())
                .applySetting("hibernate.connection.datasource", database)
                .applySetting("hibernate.hbm2ddl.auto", action)
                .applySetting("hibernate.hbm2ddl.halt_on_error", true)
                .applySetting("hibernate.max_fetch_depth", 0)
                .applySetting("electrified.verify", verification)
                .applySetting("jakarta.persistence.validation.mode", validated ? "ddl" : "none")
                .build()) {
      MetadataSources sources = new MetadataSources(services);
      for (Path folder : classes) {
        addMapped(folder, loader, sources);
      }
      Metadata metadata = sources.buildMetadata();
      if (action.equals(CREATE)) {
        createSchemas(metadata.getDatabase(), database);
      }
      metadata.buildSessionFactory().close();
      return convertedEnums(metadata);
    }
  }

  /** Those that are not there: Hibernate's own setting would create {@code public} once more. */
  private static void createSchemas(Database model, DataSource database) {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (Namespace namespace : model.getNamespaces()) {
        Identifier schema = namespace.getPhysicalName().schema();
        if (schema != null) {
          statement.execute("create schema if not exists " + schema.render(model.getDialect()));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addMapped(Path folder, ClassLoader loader, MetadataSources sources)
      throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .map(file -> folder.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .map(file -> file.replace('/', '.').replace('\\', '.'))
          .sorted()
          .forEach(
              name -> {
                if (name.endsWith(".package-info")) {
                  sources.addPackage(name.substring(0, name.lastIndexOf('.')));
                } else if (isMapped(load(loader, name))) {
                  sources.addAnnotatedClass(load(loader, name));
                }
              });
    }
  }

  private static boolean isMapped(Class<?> type) {
    return MAPPED.stream().anyMatch(type::isAnnotationPresent);
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> convertedEnums(Metadata metadata) {
    Set<String> columns = new TreeSet<>();
    for (Table table : metadata.collectTableMappings()) {
      for (Column column : table.getColumns()) {
        if (column.getValue() instanceof BasicValue value
            && (value.resolve().getDomainJavaType() instanceof EnumJavaType
                || value.resolve().getDomainJavaType() instanceof BooleanJavaType)
            && (value.getJpaAttributeConverterDescriptor() != null
                || value.resolve().getValueConverter() != null)) {
          columns.add(
              folded(table.getName(), table.isQuoted())
                  + "."
                  + folded(column.getName(), column.isQuoted()));
        }
      }
    }
    return columns;
  }

  private static String folded(String name, boolean quoted) {
    return quoted ? name : name.toLowerCase(Locale.ROOT);
  }
}
