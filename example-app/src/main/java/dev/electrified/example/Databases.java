package dev.electrified.example;

import dev.electrified.runtime.ElectrifiedMigrations;
import dev.electrified.runtime.Target;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of the example: one that the environment names, or an embedded PostgreSQL that lasts
 * as long as the program.
 */
final class Databases implements AutoCloseable {
  static final String DATABASE_URL = "DATABASE_URL";
  static final String ELECTRIC_PROXY_URL = "ELECTRIC_PROXY_URL";

  private final Optional<EmbeddedPostgres> embedded;
  private final DataSource dataSource;
  private final Optional<DatabaseUrl> proxy;

  private Databases(
      Optional<EmbeddedPostgres> embedded, DataSource dataSource, Optional<DatabaseUrl> proxy) {
    this.embedded = embedded;
    this.dataSource = dataSource;
    this.proxy = proxy;
  }

  static Databases open(Map<String, String> environment) throws IOException {
    Optional<DatabaseUrl> proxy =
        Optional.ofNullable(environment.get(ELECTRIC_PROXY_URL)).map(DatabaseUrl::parse);
    String url = environment.get(DATABASE_URL);
    if (url != null) {
      return new Databases(Optional.empty(), connectionsTo(DatabaseUrl.parse(url)), proxy);
    }
    if (proxy.isPresent()) {
      throw new IllegalArgumentException(
          ELECTRIC_PROXY_URL
              + " says where to send migrations; "
              + DATABASE_URL
              + " must say where the data is: the PostgreSQL that this Electric replicates");
    }
    EmbeddedPostgres server = EmbeddedPostgres.start();
    return new Databases(Optional.of(server), server.getPostgresDatabase(), proxy);
  }

  private static DataSource connectionsTo(DatabaseUrl url) {
    PGSimpleDataSource connections = new PGSimpleDataSource();
    connections.setUrl(url.jdbc());
    if (!url.user().isEmpty()) {
      connections.setUser(url.user());
      connections.setPassword(url.password());
    }
    return connections;
  }

  /** Whether it ends with the program. */
  boolean isEmbedded() {
    return embedded.isPresent();
  }

  /** What migrations are sent to. */
  Target target() {
    return proxy.isPresent() ? Target.ELECTRIC : Target.POSTGRES;
  }

  /** The migrations: through Electric's proxy where there is one. */
  ElectrifiedMigrations migrations() {
    return proxy
        .map(url -> ElectrifiedMigrations.on(url.jdbc(), url.user(), url.password()))
        .orElseGet(() -> ElectrifiedMigrations.on(dataSource))
        .target(target());
  }

  /** Where the data is. */
  DataSource dataSource() {
    return dataSource;
  }

  @Override
  public void close() throws IOException {
    if (embedded.isPresent()) {
      embedded.get().close();
    }
  }
}
