package dev.electrified.runtime.standin;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A connection to the PostgreSQL behind the stand-in. */
final class Backend implements AutoCloseable {
  static final int PROTOCOL = 3 << 16;
  static final char IDLE = 'I';
  static final char FAILED = 'E';

  private final MessageStream stream;
  private final List<Message> greeting = new ArrayList<>();
  private char status = IDLE;

  private Backend(MessageStream stream) {
    this.stream = stream;
  }

  /**
   * Connects.
   *
   * @throws RefusedException when PostgreSQL says no, as it does to a database that is not there
   */
  static Backend connect(String host, int port, String database)
      throws IOException, RefusedException {
    Backend backend = new Backend(new MessageStream(new Socket(host, port)));
    try {
      backend.start(database);
      return backend;
    } catch (IOException | RefusedException | RuntimeException e) {
      backend.stream.close();
      throw e;
    }
  }

  private void start(String database) throws IOException, RefusedException {
    Message.Body startup = new Message.Body().number(PROTOCOL);
    startup.text("user").text("postgres").text("database").text(database);
    startup.text("client_encoding").text("UTF8");
    stream.writeBody(startup.end().bytes());
    stream.flush();
    for (Message message = stream.read(); ; message = stream.read()) {
      switch (message.type()) {
        case Message.READY -> {
          return;
        }
        case Message.ERROR -> throw new RefusedException(message.refusal());
        case Message.AUTHENTICATION -> {
          if (ByteBuffer.wrap(message.body()).getInt() != 0) {
            throw new IllegalStateException(
                "The PostgreSQL behind the stand-in must trust user postgres.");
          }
        }
        default -> greeting.add(message);
      }
    }
  }

  /** What PostgreSQL told before it was ready: its parameters and its key. */
  List<Message> greeting() {
    return greeting;
  }

  /** The state of the transaction, as PostgreSQL last told it. */
  char status() {
    return status;
  }

  /**
   * Runs a statement, and gives the client all that PostgreSQL answers but that it is ready.
   *
   * @return whether it ran without an error
   */
  boolean relay(String sql, MessageStream client) throws IOException {
    return relay(List.of(Message.query(sql)), client);
  }

  /** The same with messages of which the last one is answered by that PostgreSQL is ready. */
  boolean relay(List<Message> messages, MessageStream client) throws IOException {
    for (Message message : messages) {
      stream.write(message);
    }
    stream.flush();
    boolean ran = true;
    for (Message message = stream.read(); ; message = stream.read()) {
      if (message.type() == Message.READY) {
        status = (char) message.body()[0];
        return ran;
      }
      ran &= message.type() != Message.ERROR;
      client.write(message);
      if (message.type() == Message.COPY_IN) {
        copy(client);
      } else if (message.type() == Message.ERROR) {
        client.flush();
      }
    }
  }

  private void copy(MessageStream client) throws IOException {
    client.flush();
    Message message;
    do {
      message = client.read();
      stream.write(message);
    } while (message.type() != Message.COPY_DONE && message.type() != Message.COPY_FAIL);
    stream.flush();
  }

  /** Runs a statement behind the client's back. */
  Answer ask(String sql) throws IOException {
    send(sql);
    List<List<String>> rows = new ArrayList<>();
    Optional<Message> error = Optional.empty();
    for (Message message = stream.read(); ; message = stream.read()) {
      switch (message.type()) {
        case Message.READY -> {
          status = (char) message.body()[0];
          return new Answer(rows, error);
        }
        case Message.ERROR -> error = Optional.of(message);
        case Message.ROW -> rows.add(row(message));
        default -> {}
      }
    }
  }

  /** Runs a statement that cannot fail unless the stand-in is wrong. */
  Answer demand(String sql) throws IOException {
    Answer answer = ask(sql);
    answer
        .error()
        .ifPresent(
            error -> {
              throw new IllegalStateException(error.fields() + " in " + sql);
            });
    return answer;
  }

  private void send(String sql) throws IOException {
    stream.write(Message.query(sql));
    stream.flush();
  }

  private static List<String> row(Message message) {
    ByteBuffer body = ByteBuffer.wrap(message.body());
    int columns = body.getShort();
    List<String> row = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      byte[] value = new byte[Math.max(0, body.getInt())];
      body.get(value);
      row.add(new String(value, StandardCharsets.UTF_8));
    }
    return row;
  }

  /** Ends the session and waits until PostgreSQL has undone what was not committed. */
  void end() throws IOException {
    try (MessageStream ending = stream) {
      ending.write(new Message(Message.TERMINATE, new byte[0]));
      ending.flush();
      ending.awaitEnd();
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /**
   * What PostgreSQL answered.
   *
   * @param rows the rows as text
   * @param error the error, if there was one
   */
  record Answer(List<List<String>> rows, Optional<Message> error) {}
}
