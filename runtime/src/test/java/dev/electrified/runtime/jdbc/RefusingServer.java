package dev.electrified.runtime.jdbc;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A server on the loopback that answers whoever wants in with one error of PostgreSQL's, or with
 * bytes that are none: for states that a real one is not easily brought into.
 */
final class RefusingServer implements AutoCloseable {
  private static final int SSL_REQUEST = 80_877_103;

  private final ServerSocket socket;
  private final Thread thread;

  private RefusingServer(byte[] answer, boolean speaks) throws IOException {
    socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    thread = new Thread(() -> serve(answer, speaks));
    thread.setDaemon(true);
    thread.start();
  }

  /** One that says an error. */
  static RefusingServer saying(String state, String message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      String fields = "SFATAL\0VFATAL\0C" + state + "\0M" + message + "\0\0";
      byte[] body = fields.getBytes(StandardCharsets.UTF_8);
      out.writeByte('E');
      out.writeInt(Integer.BYTES + body.length);
      out.write(body);
    }
    return new RefusingServer(bytes.toByteArray(), true);
  }

  /** One that is no PostgreSQL, and says this at once. */
  static RefusingServer babbling(String text) throws IOException {
    return new RefusingServer(text.getBytes(StandardCharsets.US_ASCII), false);
  }

  String url() {
    return "jdbc:postgresql://localhost:" + socket.getLocalPort() + "/shop";
  }

  private void serve(byte[] answer, boolean speaks) {
    try {
      while (true) {
        try (Socket client = socket.accept()) {
          DataInputStream in = new DataInputStream(client.getInputStream());
          DataOutputStream out = new DataOutputStream(client.getOutputStream());
          while (readRequest(in) == SSL_REQUEST && speaks) {
            out.writeByte('N');
          }
          out.write(answer);
          client.shutdownOutput();
        }
      }
    } catch (IOException e) {
      if (!socket.isClosed()) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Reads a message of those that begin a session, and gives its code. */
  private static int readRequest(DataInputStream in) throws IOException {
    int length = in.readInt();
    int code = in.readInt();
    in.readNBytes(length - 2 * Integer.BYTES);
    return code;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
