package dev.electrified.processor.output;

import java.util.Objects;

/**
 * A file of a migration, before it is written.
 *
 * @param name its name, or its path with {@code /}, below the folder of the migrations; behind
 *     {@link MigrationVersions#ACCESS}, below that of the access rules
 * @param text what it holds
 */
public record MigrationFile(String name, String text) {
  /** Checks that the name stays in its folder. */
  public MigrationFile {
    Objects.requireNonNull(text);
    if (!isName(name)) {
      throw new IllegalArgumentException("no name of a migration: " + name);
    }
  }

  /** Whether the name stays in its folder, and is one that every file system can hold. */
  public static boolean isName(String name) {
    String path =
        name.startsWith(MigrationVersions.ACCESS)
            ? name.substring(MigrationVersions.ACCESS.length())
            : name;
    for (String segment : path.split("/", -1)) {
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
