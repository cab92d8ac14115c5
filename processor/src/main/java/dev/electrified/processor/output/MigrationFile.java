package dev.electrified.processor.output;

import java.util.Objects;

/**
 * A file of a migration, before it is written.
 *
 * @param name its name, or its path with {@code /}, below the folder of the migrations; behind
 *     {@link #ACCESS}, below that of the access rules
 * @param text what it holds
 */
public record MigrationFile(String name, String text) {
  /**
   * What the names of access rules begin with that have a folder of their own: beside that of the
   * migrations, since a migration tool reads the folders below it too.
   */
  public static final String ACCESS = "../access/";

  /** Checks that the name stays in its folder. */
  public MigrationFile {
    Objects.requireNonNull(text);
    if (!isName(name)) {
      throw new IllegalArgumentException("no name of a migration: " + name);
    }
  }

  /** Whether a name is that of access rules which have a folder of their own. */
  public static boolean isAccess(String name) {
    return name.startsWith(ACCESS);
  }

  /** A name below its folder, whichever of the two that is. */
  static String withoutFolder(String name) {
    return isAccess(name) ? name.substring(ACCESS.length()) : name;
  }

  /** Whether the name stays in its folder, and is one that every file system can hold. */
  public static boolean isName(String name) {
    for (String segment : withoutFolder(name).split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return false;
      }
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isISOControl(c) || c == '\\' || c == ':') {
        return false;
      }
    }
    return true;
  }
}
