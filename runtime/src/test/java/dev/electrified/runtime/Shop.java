package dev.electrified.runtime;

import dev.electrified.runtime.catalog.Catalog;
import dev.electrified.runtime.catalog.Catalogs;
import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/** A catalogue, and databases in which its migrations have run. */
final class Shop {
  private static final String TEMPLATE = template();

  private Shop() {}

  static Collection<Catalog> catalogs() {
    return Catalogs.read(List.of(new Service())).values();
  }

  /** Name of a new database, migrated. */
  static String create() throws SQLException {
    return PostgresServer.copyOf(TEMPLATE);
  }

  /** A new database, migrated, for a superuser; then the statements. */
  static DataSource migratedAnd(String sql) throws SQLException {
    DataSource dataSource = PostgresServer.database(create(), "postgres");
    PostgresServer.execute(dataSource, sql);
    return dataSource;
  }

  static DriftCheck check(DataSource dataSource) {
    return DriftCheck.on(dataSource).catalogs(catalogs());
  }

  private static String template() {
    try {
      String name = PostgresServer.newDatabase();
      PostgresServer.execute(PostgresServer.database(name, "postgres"), text("/drift/shop.sql"));
      return name;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(Shop.class.getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Not registered: found by nobody else. */
  private static final class Service implements MigrationCatalog {
    @Override
    public String module() {
      return "shop";
    }

    @Override
    public String resource() {
      return "drift/shop.properties";
    }
  }
}
