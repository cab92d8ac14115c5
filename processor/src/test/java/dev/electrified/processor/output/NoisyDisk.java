package dev.electrified.processor.output;

import java.nio.file.Path;
import java.util.function.Consumer;

/** A disk of which one hears what it is about to do. */
public final class NoisyDisk {
  private NoisyDisk() {}

  /** The same folder, heard. */
  public static Path of(Path folder, Consumer<String> ear) {
    return WatchedFileSystem.watch(folder, (operation, path) -> ear.accept(operation));
  }
}
