package dev.electrified.runtime.benchmark;

import dev.electrified.runtime.Drift;
import dev.electrified.runtime.DriftCheck;
import dev.electrified.runtime.Target;
import dev.electrified.runtime.jdbc.UrlDataSource;
import java.util.Map;

/**
 * One start of a program that boots Hibernate on its database, and then compares the two. The times
 * are those of the clock, since much of them is waiting for the database.
 *
 * @param boot nanoseconds of Hibernate's boot
 * @param drift nanoseconds of the comparison
 */
record TimedDrift(long boot, long drift) {
  private static final String RESULT = "boot and drift: ";

  /** Runs once in a fresh virtual machine: takes the number of entities and the database's URL. */
  public static void main(String[] arguments) throws ClassNotFoundException {
    UrlDataSource database = new UrlDataSource(arguments[1], "postgres", "");
    long start = System.nanoTime();
    TimedBoot.of(
        TimedDrift.class.getClassLoader(),
        Integer.parseInt(arguments[0]),
        "off",
        Map.of("hibernate.connection.datasource", database));
    long booted = System.nanoTime();
    Drift drift = DriftCheck.on(database).target(Target.POSTGRES).compare();
    long compared = System.nanoTime();
    drift.orThrow();
    System.out.println(RESULT + (booted - start) + " " + (compared - booted));
  }

  /** Reads what {@link #main} has printed. */
  static TimedDrift parse(String output) {
    long[] times = TimedBoot.times(output, RESULT);
    return new TimedDrift(times[0], times[1]);
  }
}
