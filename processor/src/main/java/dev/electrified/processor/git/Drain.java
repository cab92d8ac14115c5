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
  private volatile boolean whole;

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
      whole = read.length < LARGEST;
    } catch (IOException ended) {
      // the writer was killed, or what it wrote is lost: not whole
    }
  }

  /** Whether the stream ends in time; something the process has started may still hold it. */
  boolean ends(long deadline) throws InterruptedException {
    long millis = (deadline - System.nanoTime()) / 1_000_000;
    thread.join(Math.max(1, millis));
    return !thread.isAlive();
  }

  /** Whether everything was read; to be asked when it has ended. */
  boolean isWhole() {
    return whole;
  }

  Bytes bytes() {
    return new Bytes(read);
  }
}
