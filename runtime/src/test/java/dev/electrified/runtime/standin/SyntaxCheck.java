package dev.electrified.runtime.standin;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * PostgreSQL's own parser, which the real service has as a library.
 *
 * <p>In a transaction that has failed, PostgreSQL still parses what it is sent, all of it, and then
 * runs none of it: so it tells whether a text is well formed, and if not, where.
 */
final class SyntaxCheck implements AutoCloseable {
  /** Without it, a ROLLBACK at the start of the text would end the failed transaction. */
  private static final String FIRST = "SELECT 1;";

  private static final String IN_FAILED_TRANSACTION = "25P02";

  private final String host;
  private final int port;
  private Optional<Backend> backend = Optional.empty();

  SyntaxCheck(String host, int port) {
    this.host = host;
    this.port = port;
  }

  /** What is wrong with a text, with the place counted in its characters from 1. */
  synchronized Optional<Refusal> check(String text) throws IOException {
    try {
      return ask(text);
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  private Optional<Refusal> ask(String text) throws IOException {
    if (backend.isEmpty()) {
      backend = Optional.of(connect());
    }
    Backend.Answer answer = backend.get().ask(FIRST + text);
    Map<Character, String> error = answer.error().orElseThrow().fields();
    if (IN_FAILED_TRANSACTION.equals(error.get('C'))) {
      return Optional.empty();
    }
    Optional<Integer> position =
        Optional.ofNullable(error.get('P')).map(place -> Integer.parseInt(place) - FIRST.length());
    return Optional.of(new Refusal("42601", error.get('M'), Optional.empty(), position));
  }

  private Backend connect() throws IOException {
    Backend connected;
    try {
      connected = Backend.connect(host, port, "postgres");
    } catch (RefusedException e) {
      throw new IOException(e);
    }
    connected.demand("BEGIN");
    connected.ask("SELECT 1/0");
    return connected;
  }

  @Override
  public synchronized void close() throws IOException {
    if (backend.isPresent()) {
      backend.get().close();
      backend = Optional.empty();
    }
  }
}
