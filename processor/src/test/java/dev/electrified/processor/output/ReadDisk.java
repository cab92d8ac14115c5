package dev.electrified.processor.output;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A project's folder that counts how often each file of it is read. */
public final class ReadDisk {
  private final Path folder;
  private final SortedMap<String, Integer> reads = new TreeMap<>();

  /** The disk of that folder. */
  public ReadDisk(Path folder) {
    this.folder =
        WatchedFileSystem.watch(
            folder,
            (operation, path) -> {
              if (operation.equals("read")) {
                reads.merge(folder.relativize(path).toString(), 1, Integer::sum);
              }
            });
  }

  /** The folder to compile in. */
  public Path folder() {
    return folder;
  }

  /** How often files were read whose names begin so. */
  public SortedMap<String, Integer> readsBelow(String prefix) {
    return reads.subMap(prefix, prefix + Character.MAX_VALUE);
  }
}
