package dev.electrified.runtime.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.ElectrifiedException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a boot does with the database, when the mapping agrees and when it does not. */
class BootOnDatabaseTest {
  private static EmbeddedPostgres server;

  @BeforeAll
  static void startServer() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stopServer() throws IOException {
    server.close();
  }

  @BeforeEach
  void forgetConnections() {
    CountingDriver.CONNECTIONS.clear();
  }

  private static String create(String database) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + database);
    }
    return database;
  }

  private static Map<String, Object> settings(String database) {
    String url = server.getJdbcUrl("postgres", database);
    Map<String, Object> settings = new HashMap<>();
    settings.put("hibernate.boot.allow_jdbc_metadata_access", "true");
    settings.put("hibernate.connection.driver_class", CountingDriver.class.getName());
    settings.put(
        "hibernate.connection.url", CountingDriver.PREFIX + url.substring("jdbc:".length()));
    settings.put("hibernate.hbm2ddl.auto", "create-drop");
    return settings;
  }

  private static Boot differing() {
    CatalogFile catalog =
        new CatalogFile("tracker")
            .plain("readers", Library.Reader.class)
            .column("id|integer|not null");
    return Boot.of(Library.Reader.class).beside(catalog);
  }

  private static SortedSet<String> columns(String database) throws SQLException {
    SortedSet<String> columns = new TreeSet<>();
    try (Connection connection = server.getDatabase("postgres", database).getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                SELECT attrelid::regclass || '.' || attname || ' ' || format_type(atttypid, atttypmod)
                FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
                WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND attnum > 0
                """)) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }

  private static void assertThatAllConnectionsAreClosed() {
    assertThat(CountingDriver.CONNECTIONS)
        .isNotEmpty()
        .allSatisfy(connection -> assertThat(connection.isClosed()).isTrue());
  }

  @Test
  void comparisonDoesNotChangeTheTablesThatHibernateMakes() throws SQLException {
    String compared = create("compared");
    String alone = create("alone");
    Boot boot = Boot.of(Tracker.ENTITIES).beside(Tracker.catalog());
    settings(compared).forEach(boot::with);
    Boot other = Boot.of(Tracker.ENTITIES).beside(Tracker.catalog());
    settings(alone).forEach(other::with);

    try (SessionFactory one = boot.start();
        SessionFactory two = other.with("electrified.verify", "off").start()) {
      assertThat(one.isOpen() && two.isOpen()).isTrue();
      assertThat(columns(compared)).hasSize(21).isEqualTo(columns(alone));
    }
  }

  @Test
  void mappingThatDiffersFailsBeforeAnyTableIsMade() throws SQLException {
    String database = create("refused");
    Boot boot = differing();
    settings(database).forEach(boot::with);

    assertThatThrownBy(boot::start).isInstanceOf(ElectrifiedException.class);
    assertThat(columns(database)).isEmpty();
  }

  @Test
  void failureOfMetadataLeavesNoConnectionOpen() throws SQLException {
    Boot boot = differing();
    settings(create("metadata")).forEach(boot::with);

    assertThatThrownBy(boot::start).isInstanceOf(ElectrifiedException.class);
    assertThatAllConnectionsAreClosed();
  }

  @Test
  void failureOfAConfigurationLeavesNoConnectionOpen() throws SQLException {
    Configuration configuration =
        new Configuration(
            new BootstrapServiceRegistryBuilder().applyClassLoader(differing().loader()).build());
    configuration.addAnnotatedClass(Library.Reader.class);
    settings(create("configuration"))
        .forEach((name, value) -> configuration.setProperty(name, value.toString()));

    assertThatThrownBy(configuration::buildSessionFactory).isInstanceOf(ElectrifiedException.class);
    assertThatAllConnectionsAreClosed();
  }

  @Test
  void failureOfAPersistenceUnitLeavesNoConnectionOpen() throws SQLException {
    Map<String, Object> settings = settings(create("unit"));
    settings.put(
        "hibernate.classLoaders",
        List.of(differing().withPersistenceUnit("library", Library.Reader.class).loader()));

    assertThatThrownBy(() -> Persistence.createEntityManagerFactory("library", settings))
        .hasCauseInstanceOf(ElectrifiedException.class);
    assertThatAllConnectionsAreClosed();
  }
}
