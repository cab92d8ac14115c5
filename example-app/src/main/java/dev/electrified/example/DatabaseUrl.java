package dev.electrified.example;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a database is, and who comes in.
 *
 * @param jdbc URL as JDBC has it
 * @param user name of the user
 * @param password its password
 */
record DatabaseUrl(String jdbc, String user, String password) {
  private static final String JDBC = "jdbc:";

  /**
   * Reads a URL in either of the two forms that the world knows: {@code
   * postgresql://user:password@host:5432/database}, or {@code jdbc:postgresql:…} with the user and
   * the password among its parameters.
   *
   * @throws IllegalArgumentException when it is neither
   */
  static DatabaseUrl parse(String url) {
    if (url.startsWith(JDBC)) {
      return new DatabaseUrl(url, "", "");
    }
    URI uri = URI.create(url);
    if (uri.getHost() == null
        || !("postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme()))) {
      throw new IllegalArgumentException(
          "A database is named by postgresql://user:password@host:port/database or by a URL that"
              + " begins with jdbc:postgresql://");
    }
    String[] who = (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String parameters = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return new DatabaseUrl(
        "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + parameters,
        decoded(who[0]),
        who.length < 2 ? "" : decoded(who[1]));
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
