package dev.electrified.runtime.hibernate;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.electrified.runtime.ElectrifiedException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.dialect.PostgreSQLDialect;

/** An application that boots Hibernate; without a database, unless the settings name one. */
final class Boot {
  private final List<Class<?>> classes;
  private final List<CatalogFile> catalogs = new ArrayList<>();
  private final List<String> mappings = new ArrayList<>();
  private final Map<String, Object> settings = new HashMap<>();
  private final Map<String, String> files = new HashMap<>();

  private Boot(List<Class<?>> classes) {
    this.classes = classes;
    settings.put("hibernate.boot.allow_jdbc_metadata_access", "false");
    settings.put("hibernate.dialect", PostgreSQLDialect.class.getName());
  }

  /** Boots on these entities, converters and embeddables. */
  static Boot of(Class<?>... classes) {
    return new Boot(List.of(classes));
  }

  Boot beside(CatalogFile... modules) {
    catalogs.addAll(List.of(modules));
    return this;
  }

  Boot with(String setting, Object value) {
    settings.put(setting, value);
    return this;
  }

  Boot withFile(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** Adds a file {@code orm.xml} that has these elements. */
  Boot withOrmXml(String elements) {
    mappings.add(
        """
        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.1">
        %s
        </entity-mappings>
        """
            .formatted(elements));
    return this;
  }

  /** Adds a file {@code persistence.xml} with this unit. */
  Boot withPersistenceUnit(String name, Class<?> entity) {
    return withFile(
        "META-INF/persistence.xml",
        """
        <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
          <persistence-unit name="%s" transaction-type="RESOURCE_LOCAL">
            <class>%s</class>
            <exclude-unlisted-classes>true</exclude-unlisted-classes>
          </persistence-unit>
        </persistence>
        """
            .formatted(name, entity.getName()));
  }

  ClassLoader loader() {
    ModuleLoader loader = new ModuleLoader(catalogs);
    files.forEach(loader::with);
    return loader;
  }

  SessionFactory start() {
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader()).build())
            .applySettings(settings)
            .build();
    MetadataSources sources = new MetadataSources(registry);
    classes.forEach(sources::addAnnotatedClass);
    for (String mapping : mappings) {
      sources.addInputStream(new ByteArrayInputStream(mapping.getBytes(StandardCharsets.UTF_8)));
    }
    return sources.buildMetadata().buildSessionFactory();
  }

  /** Boots and stops again: nothing is wrong. */
  void passes() {
    start().close();
  }

  /** What the boot fails with. */
  String failure() {
    return catchThrowableOfType(ElectrifiedException.class, this::passes).getMessage();
  }
}
