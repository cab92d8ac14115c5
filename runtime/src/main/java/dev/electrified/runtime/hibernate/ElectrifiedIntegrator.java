package dev.electrified.runtime.hibernate;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.MigrationCatalog;
import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.Catalogs;
import dev.electrified.runtime.rule.RuntimeRule;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.Service;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Compares Hibernate's own mapping with what was migrated, before a session factory is built.
 * Hibernate finds it as a service; the setting {@code electrified.verify} says what becomes of a
 * difference.
 */
@SuppressWarnings("exports") // who calls it has Hibernate
public final class ElectrifiedIntegrator implements Integrator {
  private static final Logger LOGGER = System.getLogger("dev.electrified");

  /** For {@link java.util.ServiceLoader}. */
  public ElectrifiedIntegrator() {}

  /**
   * Compares.
   *
   * @throws ElectrifiedException when the mapping differs; Hibernate then closes what it has opened
   */
  @Override
  public void integrate(
      Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
    ServiceRegistry services = context.getServiceRegistry();
    Map<String, ?> settings = service(services, ConfigurationService.class).getSettings();
    Verification verification = Verification.of(settings);
    if (verification == Verification.OFF) {
      return;
    }
    boolean isExplicit = Verification.isExplicit(settings);
    Dialect dialect = metadata.getDatabase().getDialect();
    if (!(dialect instanceof PostgreSQLDialect)) {
      tell(otherDatabase(dialect), isExplicit && verification == Verification.FAIL);
      return;
    }
    ClassLoaderService loader = service(services, ClassLoaderService.class);
    Optional<SortedMap<String, Catalog>> catalogs = catalogs(loader, verification);
    if (catalogs.isPresent()) {
      Set<String> schemas = schemas(settings);
      MigratedTables migrated = new MigratedTables(catalogs.get().values(), schemas);
      List<MappedTable> mapped = MappingReader.read(metadata, migrated.classes(), schemas);
      MappingDifferences differences = MappingComparison.of(mapped, migrated);
      if (!differences.isEmpty()) {
        tell(
            RuntimeRule.MAPPING_DIFFERS.exception(
                MappingReport.fact(differences, migrated), MappingReport.REMEDY),
            verification == Verification.FAIL);
      }
    }
  }

  /** Nothing was opened. */
  @Override
  public void disintegrate(
      SessionFactoryImplementor factory, SessionFactoryServiceRegistry services) {}

  /**
   * The catalogues. Where there are none, the processor has silently not run, which is as much of a
   * difference as any other; one that is there and broken is never passed over.
   */
  private static Optional<SortedMap<String, Catalog>> catalogs(
      ClassLoaderService loader, Verification verification) {
    try {
      return Optional.of(Catalogs.load(() -> loader.loadJavaServices(MigrationCatalog.class)));
    } catch (ElectrifiedException e) {
      boolean isAbsent = e.rule().equals(RuntimeRule.NO_CATALOG.slug());
      tell(e, verification == Verification.FAIL || !isAbsent);
      return Optional.empty();
    }
  }

  private static ElectrifiedException otherDatabase(Dialect dialect) {
    return RuntimeRule.MAPPING_DIFFERS.exception(
        "Hibernate's mapping is not compared with the migrations: they are for PostgreSQL, and its"
            + " dialect is `"
            + dialect.getClass().getName()
            + "`",
        "Use PostgreSQL; or set `electrified.verify=off` where another database stands in for it");
  }

  private static void tell(ElectrifiedException problem, boolean isFatal) {
    if (isFatal) {
      throw problem;
    }
    LOGGER.log(Level.WARNING, problem.getMessage());
  }

  /** Migrations name no schema: their tables are in {@code public}, or wherever the default is. */
  private static Set<String> schemas(Map<String, ?> settings) {
    Set<String> schemas = new HashSet<>();
    schemas.add("public");
    Object schema = settings.get(MappingSettings.DEFAULT_SCHEMA);
    if (schema != null) {
      Identifier name = Identifier.toIdentifier(schema.toString());
      schemas.add(PostgresName.of(name.getText(), name.isQuoted()));
    }
    return schemas;
  }

  private static <S extends Service> S service(ServiceRegistry services, Class<S> role) {
    return Objects.requireNonNull(services.getService(role), role::getName);
  }
}
