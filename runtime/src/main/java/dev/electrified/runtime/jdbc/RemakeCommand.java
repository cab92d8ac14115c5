package dev.electrified.runtime.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The command of a shell that makes the database of a connection anew. It asks for the password.
 */
public final class RemakeCommand {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.:/%+@-]+");
  private static final String PREFIX = "jdbc:postgresql:";
  private static final String PORT = "5432";

  private RemakeCommand() {}

  /**
   * Makes it.
   *
   * @param connection to the database
   * @throws SQLException when that cannot be asked
   */
  public static String of(Connection connection) throws SQLException {
    String name = quotedName(connection);
    List<String> words = new ArrayList<>(List.of("psql"));
    words.addAll(address(String.valueOf(connection.getMetaData().getURL())));
    words.add("-U");
    words.add(quote(String.valueOf(connection.getMetaData().getUserName())));
    words.add("-d");
    words.add(name.equals("postgres") ? "template1" : "postgres");
    words.add("-c");
    words.add(quote("DROP DATABASE " + name + " WITH (FORCE)"));
    words.add("-c");
    words.add(quote("CREATE DATABASE " + name));
    return String.join(" ", words);
  }

  private static String quotedName(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT pg_catalog.quote_ident(pg_catalog.current_database())")) {
      result.next();
      return result.getString(1);
    }
  }

  /** Host and port of the first server that the URL names; none where it names none. */
  private static List<String> address(String url) {
    if (!url.startsWith(PREFIX + "//")) {
      return List.of();
    }
    String rest = url.substring(PREFIX.length() + 2);
    String server = rest.split("[/?,]", 2)[0];
    int colon = server.lastIndexOf(':');
    boolean hasPort = colon > server.lastIndexOf(']');
    String host = hasPort ? server.substring(0, colon) : server;
    if (host.startsWith("[") && host.endsWith("]")) {
      host = host.substring(1, host.length() - 1);
    }
    return host.isEmpty()
        ? List.of()
        : List.of("-h", quote(host), "-p", quote(hasPort ? server.substring(colon + 1) : PORT));
  }

  /** Double quotes, which all shells know, where nothing in them means anything to one. */
  private static String quote(String word) {
    if (PLAIN.matcher(word).matches()) {
      return word;
    }
    return PLAIN.matcher(word.replaceAll("[ ()]", "")).matches()
        ? '"' + word + '"'
        : "'" + word.replace("'", "'\\''") + "'";
  }
}
