package dev.electrified.processor.benchmark;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures the CPU time the processor adds to a compile of many entities in which nothing changed,
 * beside that of processors that do only what cannot be avoided.
 *
 * <p>The variants take turns, each compile in a virtual machine of its own, so that whatever else
 * the machine does falls on all of them; the first turn warms the disk and does not count.
 */
final class Benchmark {
  private final Path directory;
  private final int runs;

  private Benchmark(Path directory, int runs) {
    this.directory = directory;
    this.runs = runs;
  }

  /** Takes a folder to work in, the number of runs, and numbers of entities. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Benchmark benchmark =
        new Benchmark(Path.of(arguments[0]).toAbsolutePath(), Integer.parseInt(arguments[1]));
    Map<String, Long> first = Map.of();
    for (String size : arguments[2].split(",", -1)) {
      Map<String, Long> medians = benchmark.measure(Integer.parseInt(size.strip()));
      print(size.strip(), medians, first);
      first = first.isEmpty() ? medians : first;
    }
  }

  private static Map<String, List<String>> variants() {
    String libraries =
        path("annotations.jar") + System.getProperty("path.separator") + path("persistence.jar");
    String withRuntime = libraries + System.getProperty("path.separator") + path("runtime.jar");
    List<String> floor =
        List.of(
            "-processorpath",
            path("test.classes"),
            "-processor",
            FloorProcessor.class.getName(),
            "-cp",
            libraries);
    List<String> ours =
        List.of("-processorpath", path("processor.jar"), "-Aelectrified.mode=write", "-cp");
    Map<String, List<String>> variants = new LinkedHashMap<>();
    variants.put("-proc:none", List.of("-proc:none", "-cp", libraries));
    variants.put("floor: does nothing", floor);
    variants.put("floor: reads all", and(floor, "-A" + FloorProcessor.READ));
    variants.put("ours, catalog=off", and(ours, libraries, "-Aelectrified.catalog=off"));
    variants.put(
        "floor: reads, generates",
        and(floor, "-A" + FloorProcessor.READ, "-A" + FloorProcessor.GENERATE));
    variants.put("ours, catalog=on", and(ours, withRuntime, "-Aelectrified.catalog=on"));
    return variants;
  }

  private static String path(String property) {
    return System.getProperty("benchmark." + property);
  }

  private static List<String> and(List<String> some, String... more) {
    List<String> all = new ArrayList<>(some);
    Collections.addAll(all, more);
    return all;
  }

  /** The median CPU time of each variant, in nanoseconds. */
  private Map<String, Long> measure(int size) throws IOException, InterruptedException {
    Path project = directory.resolve("entities-" + size);
    delete(project);
    List<String> sources = new ArrayList<>();
    for (Path file : new SyntheticModel(size).write(project)) {
      sources.add(file.toString());
    }
    Path list = Files.write(project.resolve("sources"), sources);
    Map<String, List<Long>> times = new LinkedHashMap<>();
    for (int run = 0; run <= runs; run++) {
      for (Map.Entry<String, List<String>> variant : variants().entrySet()) {
        long time = compile(project, list, variant.getValue());
        if (run > 0) {
          times.computeIfAbsent(variant.getKey(), name -> new ArrayList<>()).add(time);
        }
      }
    }
    Map<String, Long> medians = new LinkedHashMap<>();
    times.forEach((variant, values) -> medians.put(variant, median(values)));
    return medians;
  }

  private static long compile(Path project, Path sources, List<String> options)
      throws IOException, InterruptedException {
    Path classes = project.resolve("target/classes");
    delete(classes);
    Files.createDirectories(classes);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", path("test.classes"), TimedCompile.class.getName()));
    command.addAll(List.of("-nowarn", "-d", classes.toString()));
    command.addAll(options);
    command.add("@" + sources);
    Process javac =
        new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true).start();
    String output = new String(javac.getInputStream().readAllBytes(), Charset.defaultCharset());
    int cpu = output.lastIndexOf(TimedCompile.CPU);
    if (javac.waitFor() != 0 || cpu < 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
    }
    return Long.parseLong(output.substring(cpu + TimedCompile.CPU.length()).strip());
  }

  private static long median(List<Long> values) {
    List<Long> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private static void print(String size, Map<String, Long> medians, Map<String, Long> first) {
    System.out.printf(Locale.ROOT, "%n%-26s%10s%14s", size + " entities", "CPU", "-proc:none");
    System.out.println(first.isEmpty() ? "" : "      first size");
    long none = medians.getOrDefault("-proc:none", 1L);
    medians.forEach(
        (variant, time) -> {
          System.out.printf(
              Locale.ROOT,
              "%-26s%8.2f s%+12.0f %%",
              variant,
              time / 1e9,
              100.0 * time / none - 100);
          if (first.isEmpty()) {
            System.out.println();
          } else {
            System.out.printf(Locale.ROOT, "%14.1f x%n", (double) time / first.get(variant));
          }
        });
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
