package dev.electrified.runtime.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.electrified.runtime.ElectrifiedException;
import dev.electrified.runtime.fixture.PostgresServer;
import jakarta.persistence.Persistence;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a boot does with the database, when the mapping agrees and when it does not. */
class BootOnDatabaseTest {
  @BeforeEach
  void forgetConnections() {
    CountingDriver.CONNECTIONS.clear();
  }

  private static Map<String, Object> settings(String database) {
    String url =
        "postgresql://localhost:" + PostgresServer.port() + "/" + database + "?user=postgres";
    Map<String, Object> settings = new HashMap<>();
    settings.put("hibernate.boot.allow_jdbc_metadata_access", "true");
    settings.put("hibernate.connection.driver_class", CountingDriver.class.getName());
    settings.put("hibernate.connection.url", CountingDriver.PREFIX + url);
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
    try (Connection connection = PostgresServer.connect(database);
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
    String compared = PostgresServer.newDatabase();
    String alone = PostgresServer.newDatabase();
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
    String database = PostgresServer.newDatabase();
    Boot boot = differing();
    settings(database).forEach(boot::with);

    assertThatThrownBy(boot::start).isInstanceOf(ElectrifiedException.class);
    assertThat(columns(database)).isEmpty();
  }

  @Test
  void failureOfMetadataLeavesNoConnectionOpen() throws SQLException {
    Boot boot = differing();
    settings(PostgresServer.newDatabase()).forEach(boot::with);

    assertThatThrownBy(boot::start).isInstanceOf(ElectrifiedException.class);
    assertThatAllConnectionsAreClosed();
  }

  @Test
  void failureOfAConfigurationLeavesNoConnectionOpen() throws SQLException {
    Configuration configuration =
        new Configuration(
            new BootstrapServiceRegistryBuilder().applyClassLoader(differing().loader()).build());
    configuration.addAnnotatedClass(Library.Reader.class);
    settings(PostgresServer.newDatabase())
        .forEach((name, value) -> configuration.setProperty(name, value.toString()));

    assertThatThrownBy(configuration::buildSessionFactory).isInstanceOf(ElectrifiedException.class);
    assertThatAllConnectionsAreClosed();
  }

  @Test
  void failureOfAPersistenceUnitLeavesNoConnectionOpen() throws SQLException {
    Map<String, Object> settings = settings(PostgresServer.newDatabase());
    settings.put(
        "hibernate.classLoaders",
        List.of(differing().withPersistenceUnit("library", Library.Reader.class).loader()));

    assertThatThrownBy(() -> Persistence.createEntityManagerFactory("library", settings))
        .hasCauseInstanceOf(ElectrifiedException.class);
    assertThatAllConnectionsAreClosed();
  }
}
