package dev.electrified.runtime.standin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * Stands in for the migrations proxy of Electric 0.12.1 in tests: test equipment, not Electric.
 *
 * <p>What it answers, and where it differs from the real one, is said at the package.
 *
 * <pre>{@code
 * try (StandInProxy proxy = StandInProxy.before("localhost", postgres.getPort()).start()) {
 *   String url = proxy.url("postgres") + "?preferQueryMode=simple";
 *   try (Connection connection = DriverManager.getConnection(url, "any", "proxy_password")) {
 *     ...
 *   }
 * }
 * }</pre>
 */
public final class StandInProxy implements AutoCloseable {
  private final Builder settings;
  private final ServerSocket server;
  private final SyntaxCheck syntax;
  private final List<String> received = new CopyOnWriteArrayList<>();
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final Set<AutoCloseable> open = ConcurrentHashMap.newKeySet();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
  private final Thread acceptor;

  private StandInProxy(Builder settings) throws IOException {
    this.settings = settings;
    this.syntax = new SyntaxCheck(settings.host, settings.port);
    this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.acceptor = new Thread(this::accept, "stand-in");
  }

  /**
   * A stand-in in front of a PostgreSQL that trusts its user {@code postgres}.
   *
   * <p>It connects only when a client does.
   */
  public static Builder before(String host, int port) {
    return new Builder(host, port);
  }

  /** What a stand-in is started with. */
  public static final class Builder {
    private final String host;
    private final int port;
    private String password = "proxy_password";
    private boolean features;
    private boolean extended;
    private Predicate<String> dropAt = statement -> false;

    private Builder(String host, int port) {
      this.host = host;
      this.port = port;
    }

    /** The password that every user must have; {@code proxy_password} if not said. */
    public Builder password(String password) {
      this.password = password;
      return this;
    }

    /** Whether ASSIGN, UNASSIGN, GRANT and REVOKE are switched on; they are not if not said. */
    public Builder features(boolean on) {
      this.features = on;
      return this;
    }

    /**
     * Whether ordinary statements may come by the extended protocol: neither DDL of tables and
     * indexes, nor DDLX, nor what begins or ends a transaction. If not said, the connection is
     * dropped at the first of them.
     */
    public Builder extended(boolean on) {
      this.extended = on;
      return this;
    }

    /**
     * Closes the client's connection, and the one behind it, when such a statement arrives, instead
     * of running it. The texts are those of {@link StandInProxy#received}.
     */
    public Builder dropConnectionAt(Predicate<String> statement) {
      this.dropAt = statement;
      return this;
    }

    /** Starts it on a free port of the loopback interface. */
    public StandInProxy start() throws IOException {
      StandInProxy proxy = new StandInProxy(this);
      proxy.start(proxy.acceptor);
      return proxy;
    }
  }

  /** Where it listens. */
  public int port() {
    return server.getLocalPort();
  }

  /** The JDBC URL of a database through it, without parameters. */
  public String url(String database) {
    return "jdbc:postgresql://localhost:" + port() + "/" + database;
  }

  /**
   * Every statement that has arrived, in order, whatever became of it: each from its first token to
   * its last, so without a comment before it and without its semicolon. What a driver sends by
   * itself, as pgjdbc does when it connects, is among them.
   */
  public List<String> received() {
    return List.copyOf(received);
  }

  /**
   * Ends all connections.
   *
   * @throws IllegalStateException if something went wrong in the stand-in itself since it started
   */
  @Override
  public void close() throws IOException {
    server.close();
    join(acceptor);
    open.forEach(StandInProxy::closeQuietly);
    threads.forEach(StandInProxy::join);
    syntax.close();
    if (!failures.isEmpty()) {
      IllegalStateException failure = new IllegalStateException("The stand-in is wrong.");
      failures.forEach(failure::addSuppressed);
      throw failure;
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = server.accept();
        open.add(socket);
        start(new Thread(() -> serve(socket), "stand-in connection"));
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void start(Thread thread) {
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void serve(Socket socket) {
    try (MessageStream client = new MessageStream(socket)) {
      Optional<String> database = new Login(client, settings.password).database();
      if (database.isPresent()) {
        serve(client, database.get());
      }
    } catch (IOException e) {
      // The client, PostgreSQL or close() has hung up; so have we, by closing the client's stream.
    } catch (RuntimeException | Error e) {
      failures.add(e);
    } finally {
      open.remove(socket);
      threads.remove(Thread.currentThread());
    }
  }

  private void serve(MessageStream client, String database) throws IOException {
    client.write(new Message(Message.AUTHENTICATION, new byte[4]));
    try (Backend backend = Backend.connect(settings.host, settings.port, database)) {
      open.add(backend);
      try {
        serve(client, backend);
      } finally {
        open.remove(backend);
      }
    } catch (RefusedException e) {
      client.write(Message.error("FATAL", e.refusal()));
      client.flush();
    }
  }

  private void serve(MessageStream client, Backend backend) throws IOException {
    ElectricSchema.install(backend);
    for (Message message : backend.greeting()) {
      client.write(message);
    }
    client.write(Message.ready(backend.status()));
    client.flush();
    try {
      session(client, backend).run();
    } catch (DroppedException e) {
      // The client notices; why is for the reader of our sources.
    }
    // So that what was not committed is undone before the client knows.
    backend.end();
  }

  private Session session(MessageStream client, Backend backend) {
    StatementRules statements = new StatementRules(table -> Session.electrified(backend, table));
    return new Session(
        client,
        backend,
        new MessageRules(syntax, statements, settings.features),
        received::add,
        settings.dropAt,
        settings.extended);
  }

  private static void closeQuietly(AutoCloseable each) {
    try {
      each.close();
    } catch (Exception e) {
      // It is closed as far as we can.
    }
  }
}
