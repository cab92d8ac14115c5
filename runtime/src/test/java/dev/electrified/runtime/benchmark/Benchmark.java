package dev.electrified.runtime.benchmark;

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
 * in a virtual machine of its own; and warm, many in one machine.
 *
 * <p>The two take turns, so that whatever else the machine does falls on both.
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
    new SyntheticModel(size).compile(classes);
    System.out.printf(
        Locale.ROOT, "%n%-22s%14s%12s%10s%n", size + " entities", "boot without", "check", "ratio");

    new Benchmark().measure("first of a machine", runs, 0, verify -> fresh(classes, size, verify));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      new Benchmark()
          .measure("warm", 2 * runs, WARM_UP, verify -> TimedBoot.of(loader, size, verify));
    }
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
    double total = median(without, TimedBoot::boot);
    double check = median(with, TimedBoot::check);
    System.out.printf(
        Locale.ROOT,
        "%-22s%11.0f ms%9.1f ms%8.2f %%%n",
        name,
        total / 1e6,
        check / 1e6,
        100 * check / total);
  }

  private static TimedBoot fresh(Path classes, int size, String verify)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.jboss.logging.provider=slf4j",
                "-cp",
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                TimedBoot.class.getName(),
                Integer.toString(size),
                verify)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    process.waitFor();
    return TimedBoot.parse(output);
  }

  private static double median(List<TimedBoot> boots, ToLongFunction<TimedBoot> time) {
    return boots.stream()
        .mapToLong(time)
        .sorted()
        .skip((boots.size() - 1) / 2)
        .findFirst()
        .orElse(0);
  }
}
