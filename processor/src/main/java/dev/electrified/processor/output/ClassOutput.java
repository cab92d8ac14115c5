package dev.electrified.processor.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * The folder javac writes classes to.
 *
 * @param folder where it lies
 */
public record ClassOutput(Path folder) {
  /**
   * Whether a class file of that name lies here, whatever is in it.
   *
   * @param binaryName such as {@code app.Outer$Inner}; its case counts on every file system
   */
  public boolean holds(String binaryName) {
    try {
      Path file = folder.resolve(binaryName.replace('.', '/') + ".class");
      return Files.isRegularFile(file)
          && file.toRealPath(LinkOption.NOFOLLOW_LINKS).endsWith(folder.relativize(file));
    } catch (InvalidPathException | IOException noFile) {
      return false;
    }
  }

  /**
   * Writes a resource in one piece, unless it has this text already.
   *
   * @param name its path below the class output, with {@code /}
   * @param text what it shall hold
   * @return whether anything was written
   * @throws StoreException when it cannot be written
   */
  public boolean write(String name, String text) throws StoreException {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException("leads out of the class output: " + name);
    }
    FileProblems problems = new FileProblems(folder);
    if (text.equals(TextFile.read(file, problems).orElse(null))) {
      return false;
    }
    try {
      TextFile.write(file, text, false, StoreLock.shared().retry());
      return true;
    } catch (IOException failure) {
      throw problems.unwritable(file, failure);
    }
  }
}
