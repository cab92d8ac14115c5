package dev.electrified.processor.output;

import java.io.IOException;
import java.nio.file.Path;

/** One name for one place, whether it exists already or not. */
final class RealPath {
  private RealPath() {}

  /** The path with every link in its existing part resolved; what does not exist yet is kept. */
  static Path of(Path path) {
    Path absolute = path.toAbsolutePath();
    for (Path existing = absolute; existing != null; existing = existing.getParent()) {
      try {
        Path real = existing.toRealPath();
        return real.resolve(existing.relativize(absolute)).normalize();
      } catch (IOException absentOrHidden) {
        // the parent will do
      }
    }
    return absolute.normalize();
  }
}
