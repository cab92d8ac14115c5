package dev.electrified.processor.output;

import dev.electrified.processor.format.FlywayVersion;
import java.math.BigInteger;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Versions of migrations, in the order in which Flyway reads them.
 *
 * <p>A new version is greater than every known one by Flyway's comparison. As a string, which is
 * how Electric compares, it is so too among versions of one width, that is among timestamps, and in
 * a sequence as long as its width lasts.
 */
public final class MigrationVersions {
  private static final int DEFAULT_WIDTH = 4;

  private MigrationVersions() {}

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
}
