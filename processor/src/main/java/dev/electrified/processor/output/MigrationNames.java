package dev.electrified.processor.output;

import java.math.BigInteger;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Versions and file names of migrations, as Flyway reads them.
 *
 * <p>A new version is greater than every known one by Flyway's comparison. As a string, which is
 * how Electric compares, it is so too among versions of one width, that is among timestamps, and in
 * a sequence as long as its width lasts.
 */
public final class MigrationNames {
  /**
   * What the names of access rules begin with that have a folder of their own: beside that of the
   * migrations, since a migration tool reads the folders below it too.
   */
  public static final String ACCESS = "../access/";

  private static final int DEFAULT_WIDTH = 4;
  private static final int LONGEST_SLUG = 100;
  private static final String SUFFIX = ".sql";
  private static final String CONFIGURATION = ".conf";

  private MigrationNames() {}

  /**
   * The versions of a migration's parts, in order.
   *
   * @param count how many parts
   * @param scheme how they are numbered
   * @param clock the time; read once, and overruled by a greater version that is known
   * @param knownVersions every version in use, from the snapshot and from the folder; what is no
   *     version at all is passed over
   */
  public static List<String> nextVersions(
      int count, Versions scheme, InstantSource clock, Collection<String> knownVersions) {
    Optional<FlywayVersion> greatest = FlywayVersion.greatest(knownVersions);
    BigInteger known = greatest.map(FlywayVersion::first).orElse(BigInteger.ZERO);
    return switch (scheme) {
      case TIMESTAMP -> timestamps(count, Timestamps.of(clock.instant()), known);
      case SEQUENCE ->
          sequence(count, known, greatest.map(FlywayVersion::width).orElse(DEFAULT_WIDTH));
    };
  }

  /**
   * The version of a migration by the name of its file, with dots: {@code 2.1} of {@code
   * V2_1__add_projects.sql}; none for repeatable migrations and other files.
   */
  public static Optional<String> versionOf(String fileName) {
    return versionOf(fileName, 'V');
  }

  /**
   * One text for all ways to write a version, {@code 1.0} and {@code 01}; itself for no version.
   */
  public static String versionKey(String version) {
    return FlywayVersion.parse(version).map(FlywayVersion::key).orElse(version);
  }

  /** Versions in the order in which Flyway runs them; what is no version comes first. */
  public static Comparator<String> versionOrder() {
    return Comparator.comparing(
        version -> FlywayVersion.parse(version).orElse(null),
        Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  /** What the name of a migration says behind its version; empty where it says nothing. */
  public static String slugOf(String fileName) {
    int start = fileName.indexOf("__", fileName.lastIndexOf('/') + 1);
    return start < 0 ? "" : fileName.substring(start + 2, fileName.length() - SUFFIX.length());
  }

  /** Every version the files of a folder take, those of Flyway's baselines included. */
  public static List<String> knownVersions(Collection<String> fileNames) {
    List<String> known = new ArrayList<>();
    for (String fileName : fileNames) {
      versionOf(fileName, 'V').ifPresent(known::add);
      versionOf(fileName, 'B').ifPresent(known::add);
    }
    return known;
  }

  /** The file of a migration: {@code V20261122190000__add_projects.sql}. */
  public static String fileName(String version, String slug) {
    return "V" + version + "__" + reduced(slug) + SUFFIX;
  }

  /**
   * The file beside a migration that tells Flyway to run it outside a transaction. It goes before
   * the migration, so that nobody ever sees that one without it.
   */
  public static MigrationFile withoutTransaction(String fileName) {
    return new MigrationFile(configurationOf(fileName), "executeInTransaction=false\n");
  }

  /** The file beside a migration that tells Flyway how to run it; it need not be there. */
  public static String configurationOf(String fileName) {
    return fileName + CONFIGURATION;
  }

  /** Whether Flyway would read a file of the folder. */
  public static boolean isRead(String fileName) {
    return fileName.endsWith(SUFFIX) || fileName.endsWith(SUFFIX + CONFIGURATION);
  }

  private static List<String> timestamps(int count, BigInteger now, BigInteger known) {
    List<String> versions = new ArrayList<>();
    BigInteger version = now.compareTo(known) > 0 ? now : Timestamps.after(known);
    for (int i = 0; i < count; i++) {
      versions.add(version.toString());
      version = Timestamps.after(version);
    }
    return versions;
  }

  private static List<String> sequence(int count, BigInteger known, int width) {
    List<String> versions = new ArrayList<>();
    BigInteger version = known;
    for (int i = 0; i < count; i++) {
      version = version.add(BigInteger.ONE);
      String digits = version.toString();
      versions.add("0".repeat(Math.max(0, width - digits.length())) + digits);
    }
    return versions;
  }

  /** Flyway minds the case of the prefix, not that of the suffix, and needs no description. */
  private static Optional<String> versionOf(String fileName, char prefix) {
    String name = fileName.substring(fileName.lastIndexOf('/') + 1);
    int end = name.length() - SUFFIX.length();
    if (end < 1
        || name.charAt(0) != prefix
        || !name.regionMatches(true, end, SUFFIX, 0, SUFFIX.length())) {
      return Optional.empty();
    }
    int separator = name.indexOf("__");
    String version = name.substring(1, separator < 0 ? end : Math.min(separator, end));
    return FlywayVersion.parse(version).map(FlywayVersion::text);
  }

  private static String reduced(String slug) {
    StringBuilder reduced = new StringBuilder();
    String lower = slug.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length() && reduced.length() < LONGEST_SLUG; i++) {
      char c = lower.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        reduced.append(c);
      } else if (reduced.length() > 0 && reduced.charAt(reduced.length() - 1) != '_') {
        reduced.append('_');
      }
    }
    int end = reduced.length();
    if (end > 0 && reduced.charAt(end - 1) == '_') {
      reduced.setLength(end - 1);
    }
    return reduced.length() == 0 ? "migration" : reduced.toString();
  }
}
