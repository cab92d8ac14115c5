package dev.electrified.processor.output;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.hash.Checksums;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Lets one compile at a time write to a project, whichever process, class loader or user it runs
 * in.
 *
 * <p>The lock is a file outside the source tree, named after the snapshot. It is never deleted: a
 * lock on a deleted file excludes nobody.
 *
 * @param folder the folder of the lock files, shared by all users
 * @param pause what to do between two attempts
 * @param attempts how often to try
 */
record StoreLock(Path folder, Pause pause, int attempts) {
  private static final long PAUSE_MILLIS = 100;
  private static final int WRITES = 10;
  private static final int ATTEMPTS = 300;

  /** What may be done by the one who has the lock. */
  @FunctionalInterface
  interface Guarded {
    void run() throws StoreException, SnapshotMovedException;
  }

  /** The lock all compiles of this machine share; it waits for half a minute. */
  static StoreLock shared() {
    return new StoreLock(
        Path.of(System.getProperty("java.io.tmpdir", ".")).resolve("electrified-locks"),
        () -> Thread.sleep(PAUSE_MILLIS),
        ATTEMPTS);
  }

  /** How files are written that somebody has open: with the same pauses, for at most a second. */
  Retry retry() {
    return new Retry(pause, Math.min(attempts, WRITES));
  }

  /** The lock file for that snapshot. */
  Path fileFor(Path snapshot) {
    String name = RealPath.of(snapshot).toString();
    return folder.resolve(Checksums.hex(name.getBytes(StandardCharsets.UTF_8)) + ".lock");
  }

  /**
   * Runs the action while nobody else does.
   *
   * <p>POSIX drops all locks a process has on a file when it closes any of its channels to it, so
   * the file lock alone does not keep the compiles of one JVM apart, such as those of a Gradle
   * daemon. They may live in several class loaders; an interned string is the one object they
   * share.
   */
  void guard(Path snapshot, Guarded action) throws StoreException, SnapshotMovedException {
    Path file = fileFor(snapshot);
    synchronized (("dev.electrified.processor.output.StoreLock:" + file).intern()) {
      try (FileChannel channel = open(file)) {
        FileLock lock = acquire(channel, file);
        try {
          action.run();
        } finally {
          lock.release();
        }
      } catch (IOException failure) {
        throw unusable(file, "cannot be used: " + FileProblems.reason(failure));
      }
    }
  }

  private FileLock acquire(FileChannel channel, Path file) throws IOException, StoreException {
    for (int attempt = 1; ; attempt++) {
      FileLock lock = tryLock(channel);
      if (lock != null) {
        return lock;
      }
      if (attempt >= attempts) {
        throw unusable(file, "is still held by another compile of this project");
      }
      try {
        pause.take();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw unusable(file, "was not waited for: the compile was interrupted");
      }
    }
  }

  /** Null while somebody has it: another process, or this one through another channel. */
  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private FileChannel open(Path file) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      openToAll(folder, "rwxrwxrwx");
    }
    try {
      FileChannel created =
          FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      openToAll(file, "rw-rw-rw-");
      return created;
    } catch (FileAlreadyExistsException exists) {
      return FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    }
  }

  /** The next compile may be that of another user. */
  private static void openToAll(Path path, String permissions) {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    try {
      view.setPermissions(PosixFilePermissions.fromString(permissions));
    } catch (IOException notOurs) {
      // another compile was faster and did the same
    }
  }

  private static StoreException unusable(Path file, String fact) {
    return new StoreException(
        Rule.FILE_ACCESS,
        "The lock file " + OptionText.quoted(file.toString()) + " " + fact,
        "End the other compile, or see to it that this one may write there, and compile again");
  }
}
