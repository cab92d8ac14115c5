package dev.electrified.example;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** An empty database of a PostgreSQL server, and the two that work on it: Flyway and Hibernate. */
final class Database {
  static final List<Class<?>> ENTITIES =
      List.of(
          User.class, Project.class, Membership.class, Issue.class, Comment.class, Invoice.class);

  private final DataSource dataSource;

  private Database(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  static Database create(EmbeddedPostgres server, String name) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return new Database(server.getDatabase("postgres", name));
  }

  /** Flyway as an application configures it, but for the files: see there why. */
  FluentConfiguration flyway(Path folder) throws IOException {
    CommittedMigrations.copyWithoutElectric(folder);
    return Flyway.configure().dataSource(dataSource).locations("filesystem:" + folder);
  }

  /** Boots Hibernate, which compares the tables with its own mapping first. */
  EntityManagerFactory validate() {
    PersistenceConfiguration configuration =
        new PersistenceConfiguration("tracker")
            .property("hibernate.connection.datasource", dataSource)
            .property("hibernate.hbm2ddl.auto", "validate");
    ENTITIES.forEach(configuration::managedClass);
    return configuration.createEntityManagerFactory();
  }

  String serverVersion() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductVersion();
    }
  }
}
