package dev.electrified.processor.git;

import java.io.IOException;
import java.io.InputStream;

/** Reads a stream to its end beside the one who waits, so that its writer never has to. */
final class Drain implements Runnable {
  /** More than any snapshot or list of migrations. */
  private static final int LARGEST = 256 * 1024 * 1024;

  private final InputStream stream;
  private final Thread thread;
  private volatile byte[] read = new byte[0];

  private Drain(InputStream stream) {
    this.stream = stream;
    thread = new Thread(this, "electrified-git");
    thread.setDaemon(true);
  }

  static Drain of(InputStream stream) {
    Drain drain = new Drain(stream);
    drain.thread.start();
    return drain;
  }

  @Override
  public void run() {
    try (stream) {
      read = stream.readNBytes(LARGEST);
    } catch (IOException ended) {
      // the writer was killed, and nobody asks any more
    }
  }

  /** Whether the stream ends in time; something the process has started may still hold it. */
  boolean ends(long deadline) throws InterruptedException {
    long millis = (deadline - System.nanoTime()) / 1_000_000;
    thread.join(Math.max(1, millis));
    return !thread.isAlive();
  }

  Bytes bytes() {
    return new Bytes(read);
  }
}
