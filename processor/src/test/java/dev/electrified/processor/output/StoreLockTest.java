package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StoreLockTest {
  @TempDir Path directory;
  private final List<String> done = new ArrayList<>();

  @Test
  void lockHeldInThisProcessIsWaitedFor() throws Exception {
    StoreLock unused = lock(() -> {}, 1);
    unused.guard(snapshot(), () -> {});
    try (FileChannel holder =
        FileChannel.open(unused.fileFor(snapshot()), StandardOpenOption.WRITE)) {
      holder.lock();
      StoreLock lock =
          lock(
              () -> {
                done.add("waited");
                if (done.size() == 3) {
                  release(holder);
                }
              },
              10);
      lock.guard(snapshot(), () -> done.add("ran"));
    }
    assertThat(done).containsExactly("waited", "waited", "waited", "ran");
  }

  @Test
  void lockHeldByAnotherProcessIsWaitedFor() throws Exception {
    StoreLock unused = lock(() -> {}, 1);
    unused.guard(snapshot(), () -> {});
    Path file = unused.fileFor(snapshot());
    try (ForkedJvm holder = ForkedJvm.start(directory, LockHolder.class, file.toString())) {
      assertThat(holder.line()).isEqualTo("locked");
      StoreLock lock =
          lock(
              () -> {
                done.add("waited");
                letGo(holder);
              },
              10);
      lock.guard(snapshot(), () -> done.add("ran"));
    }
    assertThat(done).containsExactly("waited", "ran");
  }

  @Test
  void waitingEndsWithAClearMessage() throws Exception {
    StoreLock lock = lock(() -> done.add("waited"), 3);
    lock.guard(snapshot(), () -> {});
    Path file = lock.fileFor(snapshot());
    try (FileChannel holder = FileChannel.open(file, StandardOpenOption.WRITE)) {
      holder.lock();
      assertThatThrownBy(() -> lock.guard(snapshot(), () -> done.add("ran")))
          .isInstanceOf(StoreException.class)
          .hasMessage(
              "The lock file `"
                  + file
                  + "` is still held by another compile of this project. End the other compile, or"
                  + " see to it that this one may write there, and compile again");
    }
    assertThat(done).containsExactly("waited", "waited");
  }

  @Test
  void interruptEndsTheWaiting() throws Exception {
    StoreLock lock =
        lock(
            () -> {
              throw new InterruptedException();
            },
            3);
    lock.guard(snapshot(), () -> {});
    Path file = lock.fileFor(snapshot());
    try (FileChannel holder = FileChannel.open(file, StandardOpenOption.WRITE)) {
      holder.lock();
      assertThatThrownBy(() -> lock.guard(snapshot(), () -> done.add("ran")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("was not waited for: the compile was interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void failureOfTheActionFreesTheLock() throws Exception {
    StoreLock lock = lock(() -> done.add("waited"), 3);
    assertThatThrownBy(
            () ->
                lock.guard(
                    snapshot(),
                    () -> {
                      throw new SnapshotMovedException();
                    }))
        .isInstanceOf(SnapshotMovedException.class);
    lock.guard(snapshot(), () -> done.add("ran"));
    assertThat(done).containsExactly("ran");
  }

  @Test
  void everyProjectHasALockOfItsOwnByItsRealPath() throws Exception {
    StoreLock lock = lock(() -> {}, 1);
    Files.createDirectories(directory.resolve("a"));
    Files.createSymbolicLink(directory.resolve("link"), directory.resolve("a"));
    Path file = lock.fileFor(directory.resolve("a/schema.json"));
    assertThat(lock.fileFor(directory.resolve("link/schema.json"))).isEqualTo(file);
    assertThat(lock.fileFor(directory.resolve("b/schema.json"))).isNotEqualTo(file);
    assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}\\.lock");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void everyUserMayUseTheLock() throws Exception {
    StoreLock lock = lock(() -> {}, 1);
    lock.guard(snapshot(), () -> {});
    Path file = lock.fileFor(snapshot());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-rw-");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(lock.folder())))
        .isEqualTo("rwxrwxrwx");
  }

  @Test
  void linkInPlaceOfTheLockFileIsNotFollowed() throws Exception {
    StoreLock lock = lock(() -> {}, 1);
    Files.createDirectories(lock.folder());
    Path victim = directory.resolve("victim");
    Files.createSymbolicLink(lock.fileFor(snapshot()), victim);
    assertThatThrownBy(() -> lock.guard(snapshot(), () -> done.add("ran")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("` cannot be used: ");
    assertThat(victim).doesNotExist();
  }

  @Test
  void sharedLockWaitsHalfAMinute() {
    StoreLock shared = StoreLock.shared();
    assertThat(shared.attempts()).isEqualTo(300);
    assertThat(shared.folder().getFileName()).hasToString("electrified-locks");
  }

  private Path snapshot() {
    return directory.resolve("schema.json");
  }

  private StoreLock lock(Pause pause, int attempts) {
    return new StoreLock(directory.resolve("locks"), pause, attempts);
  }

  private static void letGo(ForkedJvm holder) throws InterruptedException {
    try {
      holder.letGo();
      assertThat(holder.exitCode()).isZero();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static void release(FileChannel holder) {
    try {
      holder.close();
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }
}
