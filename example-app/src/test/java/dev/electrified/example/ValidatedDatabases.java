package dev.electrified.example;

import dev.electrified.runtime.DriftCheck;
import dev.electrified.runtime.Target;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases that other tools have migrated: whether the program runs on them. */
final class ValidatedDatabases {
  private ValidatedDatabases() {}

  /**
   * Compares each database with what the migrations make and with Hibernate's mapping, and stores
   * something in it. Fails with an exception at the first that is different.
   *
   * @param arguments the port of a PostgreSQL on this machine, and the names of databases
   */
  public static void main(String[] arguments) {
    for (int i = 1; i < arguments.length; i++) {
      PGSimpleDataSource database = new PGSimpleDataSource();
      database.setPortNumbers(new int[] {Integer.parseInt(arguments[0])});
      database.setDatabaseName(arguments[i]);
      database.setUser("postgres");
      try {
        DriftCheck.on(database).target(Target.ELECTRIC).compare().orThrow();
        try (ProjectTracker tracker = ProjectTracker.boot(database)) {
          tracker.delete(tracker.store());
        }
      } catch (RuntimeException e) {
        throw new IllegalStateException("The program does not run on " + arguments[i], e);
      }
    }
  }
}
