import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** Runs src/main/resources/db/migration as a program that starts does. */
class Migrate {
  public static void main(String[] arguments) {
    FluentConfiguration configuration =
        Flyway.configure()
            .dataSource(arguments[0], System.getenv("PGUSER"), System.getenv("PGPASSWORD"))
            .locations("filesystem:src/main/resources/db/migration")
            .baselineOnMigrate(true) // Electric leaves a function in schema public
            .baselineVersion("0");
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false); // for indexes that are built outside a transaction
    Flyway flyway = configuration.load();
    int applied = flyway.migrate().migrationsExecuted;
    if (applied > 0 != arguments[1].equals("first") || flyway.info().pending().length > 0) {
      throw new IllegalStateException("applied " + applied);
    }
  }
}
