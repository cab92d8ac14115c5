package dev.electrified.runtime.standin;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;

/** The messages of one connection, in both directions. */
final class MessageStream implements AutoCloseable {
  private static final int LARGEST = 1 << 28;

  private final Socket socket;
  private final DataInputStream in;
  private final DataOutputStream out;

  MessageStream(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    this.socket = socket;
    this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
    this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
  }

  Message read() throws IOException {
    char type = (char) in.readUnsignedByte();
    return new Message(type, readBody());
  }

  /** What a client says first: without a type. */
  byte[] readBody() throws IOException {
    int length = in.readInt();
    if (length < 4 || length > LARGEST) {
      throw new IOException("A message says it is " + length + " bytes long.");
    }
    byte[] body = new byte[length - 4];
    in.readFully(body);
    return body;
  }

  void write(Message message) throws IOException {
    out.writeByte(message.type());
    writeBody(message.body());
  }

  void writeBody(byte[] body) throws IOException {
    out.writeInt(body.length + 4);
    out.write(body);
  }

  void writeByte(char value) throws IOException {
    out.writeByte(value);
  }

  void flush() throws IOException {
    out.flush();
  }

  /** Reads until the other side has hung up. */
  void awaitEnd() throws IOException {
    while (in.read() >= 0) {
      in.skipNBytes(in.available());
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
