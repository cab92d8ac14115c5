package dev.electrified.processor.output;

import dev.electrified.processor.finding.Rule;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a failure of the file system means to the developer.
 *
 * @param base the folder that paths are shown relative to
 */
record FileProblems(Path base) {
  private static final String OTHER_PLACE =
      "Move it away, or name another place with `-Aelectrified.snapshot=…` or"
          + " `-Aelectrified.migrations=…`";

  /** The path as the project knows it, on every platform with {@code /}. */
  String shown(Path path) {
    Path relative = path.startsWith(base) ? base.relativize(path) : path;
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }

  /** Something that is no file lies where a file should be. */
  StoreException noFile(Path path, boolean folder) {
    return problem(
        path, folder ? "is a folder, not a file" : "is neither a file nor a folder", OTHER_PLACE);
  }

  /** Refuses a folder that is, or lies below, a file; one that does not exist yet is fine. */
  void checkFolder(Path folder) throws StoreException {
    Optional<Path> inTheWay = inTheWayOf(folder);
    if (inTheWay.isPresent()) {
      throw fileInTheWay(inTheWay.get());
    }
  }

  /** The file is larger than anything we write. */
  StoreException tooLarge(Path path, long bytes) {
    return problem(
        path,
        "has " + bytes + " bytes, more than any snapshot or migration",
        "Restore it with " + restoring(shown(path)));
  }

  /** Reading the file or folder failed. */
  StoreException unreadable(Path path, IOException cause) {
    if (cause instanceof CharacterCodingException) {
      return problem(path, "is not UTF-8 text", "Restore it with " + restoring(shown(path)));
    }
    return failed(path, "cannot be read", cause);
  }

  /** Writing the file failed; nothing was changed. */
  StoreException unwritable(Path path, IOException cause) {
    if (cause instanceof CharacterCodingException) {
      return problem(
          path,
          "cannot be written: its text has half a surrogate pair, which UTF-8 cannot hold",
          "Look for `\\uD800` to `\\uDFFF` in the annotations");
    }
    return failed(path, "cannot be written", cause);
  }

  /** Something that leads elsewhere would be written. */
  StoreException outside(Path path) {
    return problem(
        path,
        "lies outside of the project folder, behind a symbolic link",
        "Put the file itself into the project, and compile again");
  }

  /** Another text lies where a new migration should go. */
  StoreException taken(Path path) {
    return problem(path, "exists already, with another text", "Move it away and compile again");
  }

  /** The command that brings a committed file back. */
  static String restoring(String shownPath) {
    for (int i = 0; i < shownPath.length(); i++) {
      char c = shownPath.charAt(i);
      if (!Character.isLetterOrDigit(c) && "/._-".indexOf(c) < 0) {
        return "`git checkout -- \"" + shownPath + "\"`";
      }
    }
    return "`git checkout -- " + shownPath + "`";
  }

  private StoreException failed(Path path, String what, IOException cause) {
    Optional<Path> inTheWay = inTheWayOf(TextFile.folderOf(path));
    if (inTheWay.isPresent()) {
      return fileInTheWay(inTheWay.get());
    }
    return problem(
        path,
        what + ": " + reason(cause),
        "See to it that the user who compiles may read and write there, that the disk has room, and"
            + " compile again");
  }

  private StoreException problem(Path path, String fact, String remedy) {
    return new StoreException(
        Rule.FILE_ACCESS, OptionText.quoted(shown(path)) + " " + fact, remedy);
  }

  private StoreException fileInTheWay(Path path) {
    return problem(path, "is a file where a folder should be", OTHER_PLACE);
  }

  private static Optional<Path> inTheWayOf(Path folder) {
    for (Path place = folder; place != null; place = place.getParent()) {
      if (Files.exists(place)) {
        return Files.isDirectory(place) ? Optional.empty() : Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** Why, without the absolute path that messages of the JDK begin with. */
  static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (cause instanceof NoSuchFileException) {
      return "it does not exist";
    }
    if (cause instanceof NotDirectoryException) {
      return "it is no folder";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "something of that name exists already";
    }
    String message =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
