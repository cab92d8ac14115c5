package dev.electrified.runtime.benchmark;

import dev.electrified.runtime.fixture.PostgresServer;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Measures the check beside a boot of Hibernate that does without: cold, as a program starts, each
 * in a virtual machine of its own; and warm, many in one machine. The two take turns, so that
 * whatever else the machine does falls on both.
 *
 * <p>And what a comparison with the database adds to a start of which it is a part, by the clock.
 */
final class Benchmark {
  private static final int WARM_UP = 10;

  private final List<TimedBoot> without = new ArrayList<>();
  private final List<TimedBoot> with = new ArrayList<>();

  private interface Boot {
    TimedBoot run(String verify) throws Exception;
  }

  /** Takes a folder to work in, the number of runs, and the number of entities. */
  public static void main(String[] arguments) throws Exception {
    Path classes = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
    int runs = Integer.parseInt(arguments[1]);
    int size = Integer.parseInt(arguments[2]);
    SyntheticModel model = new SyntheticModel(size);
    model.compile(classes);
    String database = PostgresServer.newDatabase();
    PostgresServer.execute(PostgresServer.database(database), model.sql());
    String url = "jdbc:postgresql://localhost:" + PostgresServer.port() + "/" + database;
    System.out.printf(
        Locale.ROOT, "%n%-22s%14s%12s%10s%n", size + " entities", "boot without", "check", "ratio");

    String entities = Integer.toString(size);
    new Benchmark()
        .measure(
            "first of a machine",
            runs,
            0,
            verify -> TimedBoot.parse(fresh(classes, TimedBoot.class, entities, verify)));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      new Benchmark()
          .measure(
              "warm",
              2 * runs,
              WARM_UP,
              verify -> TimedBoot.of(loader, size, verify, TimedBoot.WITHOUT_DATABASE));
    }
    List<TimedDrift> drifts = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      drifts.add(TimedDrift.parse(fresh(classes, TimedDrift.class, entities, url)));
    }
    print("drift, if called", median(drifts, TimedDrift::boot), median(drifts, TimedDrift::drift));
  }

  private void measure(String name, int runs, int warmUp, Boot boot) throws Exception {
    for (int run = 0; run < runs + warmUp; run++) {
      TimedBoot one = boot.run("off");
      TimedBoot other = boot.run("fail");
      if (run >= warmUp) {
        without.add(one);
        with.add(other);
      }
    }
    print(name, median(without, TimedBoot::boot), median(with, TimedBoot::check));
  }

  private static void print(String name, double total, double check) {
    System.out.printf(
        Locale.ROOT,
        "%-22s%11.0f ms%9.1f ms%8.2f %%%n",
        name,
        total / 1e6,
        check / 1e6,
        100 * check / total);
  }

  private static String fresh(Path classes, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dorg.jboss.logging.provider=slf4j");
    command.add("-cp");
    command.add(classes + File.pathSeparator + System.getProperty("java.class.path"));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    process.waitFor();
    return output;
  }

  private static <T> double median(List<T> runs, ToLongFunction<T> time) {
    return runs.stream().mapToLong(time).sorted().skip((runs.size() - 1) / 2).findFirst().orElse(0);
  }
}
