package dev.electrified.processor.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/**
 * Does again what another program is in the way of for a moment: Windows replaces and deletes no
 * file that an editor, an indexer or a virus scanner has open.
 *
 * @param pause what to do between two attempts
 * @param attempts how often to try
 */
record Retry(Pause pause, int attempts) {
  /** What may be done once more where it failed. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  /** Does it; the last failure counts. */
  void run(Step step) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        step.run();
        return;
      } catch (FileSystemException failure) {
        if (attempt >= attempts || !mayPass(failure) || !paused()) {
          throw failure;
        }
      }
    }
  }

  /** Windows says of an open file either that access is denied, or just why in its own words. */
  private static boolean mayPass(FileSystemException failure) {
    return failure instanceof AccessDeniedException
        || failure.getClass().equals(FileSystemException.class);
  }

  private boolean paused() {
    try {
      pause.take();
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
