package dev.electrified.runtime.flyway;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version in the name of a migration, compared as Flyway does: {@code 1}, {@code 01} and {@code
 * 1.0} are one. Known without Flyway.
 *
 * @param parts its numbers, without zeros at the end
 */
record FileVersion(List<BigInteger> parts) implements Comparable<FileVersion> {
  private static final Pattern TEXT = Pattern.compile("[0-9]+([._][0-9]+)*");

  /** That of a file; empty for what has none, such as a repeatable migration. */
  static Optional<FileVersion> of(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int end = name.indexOf("__");
    return name.startsWith("V") && name.endsWith(".sql") && end > 1
        ? ofText(name.substring(1, end))
        : Optional.empty();
  }

  /** That of a text such as {@code 1.2}; empty where it is none. */
  static Optional<FileVersion> ofText(String text) {
    if (!TEXT.matcher(text).matches()) {
      return Optional.empty();
    }
    List<BigInteger> parts = new ArrayList<>();
    for (String part : text.replace('_', '.').split("\\.", -1)) {
      parts.add(new BigInteger(part));
    }
    while (parts.size() > 1 && parts.get(parts.size() - 1).signum() == 0) {
      parts.remove(parts.size() - 1);
    }
    return Optional.of(new FileVersion(List.copyOf(parts)));
  }

  @Override
  public int compareTo(FileVersion other) {
    for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
      int compared = part(i).compareTo(other.part(i));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }

  private BigInteger part(int index) {
    return index < parts.size() ? parts.get(index) : BigInteger.ZERO;
  }
}
