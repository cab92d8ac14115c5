package dev.electrified.runtime.standin;

import dev.electrified.runtime.fixture.PostgresServer;
import java.io.IOException;
import java.sql.SQLException;

/**
 * A PostgreSQL with two stand-ins before it, for programs that are not Java. One follows the simple
 * query protocol only; the other one takes ordinary statements by the extended one, too.
 *
 * <p>It makes the databases that its arguments name, prints the ports of PostgreSQL and of the two
 * in one line, and ends when its standard input does; with an error if something went wrong in a
 * stand-in itself. PostgreSQL lets in user {@code postgres} with any password.
 */
public final class StandInServer {
  private StandInServer() {}

  /** Runs it. */
  public static void main(String[] databases) throws IOException, SQLException {
    try (StandInProxy simple = proxy(false);
        StandInProxy extended = proxy(true)) {
      for (String database : databases) {
        PostgresServer.execute(PostgresServer.main(), "CREATE DATABASE \"" + database + '"');
      }
      System.out.println(PostgresServer.port() + " " + simple.port() + " " + extended.port());
      while (System.in.read() >= 0) {
        // Nobody says anything.
      }
    }
  }

  private static StandInProxy proxy(boolean extended) throws IOException {
    return StandInProxy.before("localhost", PostgresServer.port())
        .features(true)
        .extended(extended)
        .start();
  }
}
