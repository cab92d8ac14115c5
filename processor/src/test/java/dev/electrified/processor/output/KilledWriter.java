package dev.electrified.processor.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A compile that is killed before its n-th change of the disk. */
final class KilledWriter {
  static final int KILLED = 137;
  static final Set<String> CHANGES =
      Set.of("create", "write", "force", "move", "replace", "delete", "mkdir");

  private KilledWriter() {}

  /** Project, folder of the locks, n. */
  public static void main(String[] arguments) throws IOException, StoreException {
    ConcurrentWriter.add(doomed(arguments).store(), "add_projects");
  }

  /** A project whose n-th change is never made. */
  static Project doomed(String... arguments) {
    AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[2]));
    return Project.in(Path.of(arguments[0]), Path.of(arguments[1]))
        .watched(
            (operation, path) -> {
              if (CHANGES.contains(operation) && left.decrementAndGet() == 0) {
                Runtime.getRuntime().halt(KILLED);
              }
            });
  }
}
