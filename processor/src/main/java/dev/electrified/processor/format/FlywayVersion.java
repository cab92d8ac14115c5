package dev.electrified.processor.format;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A version as Flyway reads and compares it: numbers of any size, separated by dots or underscores,
 * where zeros in front of a number and parts of zero at the end make no difference.
 *
 * @param text how it is written, with dots
 * @param parts its numbers, without zeros at the end
 */
public record FlywayVersion(String text, List<BigInteger> parts)
    implements Comparable<FlywayVersion> {
  /** Longer than any file name: not a version but an accident. */
  private static final int LONGEST = 255;

  /** Copies the list. */
  public FlywayVersion {
    parts = List.copyOf(parts);
  }

  /** The version of that text, if it is one. */
  public static Optional<FlywayVersion> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String dotted = text.replace('_', '.');
    List<BigInteger> parts = new ArrayList<>();
    for (String part : dotted.split("\\.", -1)) {
      if (!isNumber(part)) {
        return Optional.empty();
      }
      parts.add(new BigInteger(part));
    }
    while (!parts.isEmpty() && parts.get(parts.size() - 1).signum() == 0) {
      parts.remove(parts.size() - 1);
    }
    return Optional.of(new FlywayVersion(dotted, parts));
  }

  /** The greatest of those that are versions; of equal ones, the one written longest. */
  public static Optional<FlywayVersion> greatest(Collection<String> texts) {
    FlywayVersion greatest = null;
    for (String text : texts) {
      FlywayVersion version = parse(text).orElse(null);
      if (version != null && (greatest == null || version.outranks(greatest))) {
        greatest = version;
      }
    }
    return Optional.ofNullable(greatest);
  }

  /** One text for all ways to write this version. */
  public String key() {
    StringBuilder key = new StringBuilder();
    for (BigInteger part : parts) {
      key.append('.').append(part);
    }
    return key.toString();
  }

  /** Its first number. */
  public BigInteger first() {
    return parts.isEmpty() ? BigInteger.ZERO : parts.get(0);
  }

  /** How many digits its first number is written with. */
  public int width() {
    int dot = text.indexOf('.');
    return dot < 0 ? text.length() : dot;
  }

  @Override
  public int compareTo(FlywayVersion other) {
    int shorter = Math.min(parts.size(), other.parts.size());
    for (int i = 0; i < shorter; i++) {
      int compared = parts.get(i).compareTo(other.parts.get(i));
      if (compared != 0) {
        return compared;
      }
    }
    return Integer.compare(parts.size(), other.parts.size());
  }

  private boolean outranks(FlywayVersion other) {
    int compared = compareTo(other);
    return compared > 0 || (compared == 0 && width() > other.width());
  }

  private static boolean isNumber(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) < '0' || part.charAt(i) > '9') {
        return false;
      }
    }
    return !part.isEmpty();
  }
}
