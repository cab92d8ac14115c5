package dev.electrified.processor.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Reads and writes UTF-8 text, a whole file at a time: nobody ever sees half of one. */
final class TextFile {
  private static final long LARGEST = 256L * 1024 * 1024;
  private static final String TEMPORARY_PREFIX = ".electrified-";
  private static final String TEMPORARY_SUFFIX = ".tmp";

  private TextFile() {}

  /** The text of the file, if there is one. */
  static Optional<String> read(Path file, FileProblems problems) throws StoreException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (!attributes.isRegularFile()) {
        throw problems.noFile(file, attributes.isDirectory());
      }
      if (attributes.size() > LARGEST) {
        throw problems.tooLarge(file, attributes.size());
      }
      return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException absent) {
      problems.checkFolder(folderOf(file));
      return Optional.empty();
    } catch (IOException failure) {
      throw problems.unreadable(file, failure);
    }
  }

  /**
   * Puts the text where the file is or will be, with the permissions an existing file has.
   *
   * @param durable whether it must be on the disk, and not only on its way, when this returns
   * @param retry for a file that somebody has open
   */
  static void write(Path file, String text, boolean durable, Retry retry) throws IOException {
    write(file, StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)), durable, retry);
  }

  /** The same for bytes. */
  static void write(Path file, ByteBuffer bytes, boolean durable, Retry retry) throws IOException {
    Path folder = folderOf(file);
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
    Path temporary = folder.resolve(TEMPORARY_PREFIX + random + TEMPORARY_SUFFIX);
    try {
      fill(temporary, bytes, durable);
      keepPermissions(file, temporary);
      retry.run(() -> move(temporary, file));
    } catch (IOException | RuntimeException failure) {
      deleteAfter(failure, temporary);
      throw failure;
    }
    if (durable) {
      force(folder);
    }
  }

  /** Removes what killed writers left in a folder. */
  static void sweep(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (isTemporary(entry) && Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
          Files.deleteIfExists(entry);
        }
      }
    }
  }

  /** The folder a file lies in. */
  static Path folderOf(Path file) {
    return file.resolveSibling("");
  }

  /** Whether this is a file in the making. */
  static boolean isTemporary(Path file) {
    Path name = file.getFileName();
    return name != null
        && name.toString().startsWith(TEMPORARY_PREFIX)
        && name.toString().endsWith(TEMPORARY_SUFFIX);
  }

  private static void fill(Path temporary, ByteBuffer bytes, boolean durable) throws IOException {
    try (FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      if (durable) {
        channel.force(true);
      }
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    PosixFileAttributeView kept = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (kept != null) {
      Files.setPosixFilePermissions(to, kept.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void deleteAfter(Exception failure, Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException left) {
      failure.addSuppressed(left);
    }
  }

  /** Makes the new name itself durable; Windows does so by itself and opens no folders. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unsupported) {
      // the file itself is safe
    }
  }
}
