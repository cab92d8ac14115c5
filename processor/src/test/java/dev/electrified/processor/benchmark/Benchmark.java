package dev.electrified.processor.benchmark;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what the processor adds to a compile of many entities in which nothing changed, beside
 * processors that do only what cannot be avoided, and beside Hibernate's own.
 *
 * <p>The variants take turns, each compile in a virtual machine of its own, so that whatever else
 * the machine does falls on all of them; the first turn warms the disk and does not count.
 */
final class Benchmark {
  /** How many sealed migrations each project has, that of its tables included. */
  private static final int MIGRATIONS = 300;

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
    CostTable table = new CostTable(System.out);
    int first = 0;
    Map<Variant, Cost> firstCosts = Map.of();
    for (String argument : arguments[2].split(",", -1)) {
      int size = Integer.parseInt(argument.strip());
      Map<Variant, Cost> costs = benchmark.measure(size);
      table.print(size, costs);
      if (firstCosts.isEmpty()) {
        first = size;
        firstCosts = costs;
      } else {
        table.printGrowth(size, costs, first, firstCosts);
      }
    }
  }

  /** The median cost of each variant. */
  private Map<Variant, Cost> measure(int size) throws IOException, InterruptedException {
    Path project = directory.resolve("entities-" + size);
    delete(project);
    List<String> sources = new ArrayList<>();
    for (Path file : new SyntheticModel(size).write(project)) {
      sources.add(file.toString());
    }
    Path list = Files.write(project.resolve("sources"), sources);
    CountedGit git = CountedGit.of(project);
    compile(project, list, Variant.OURS.options(), git);
    if (git.count() == 0) {
      throw new IllegalStateException("a compile that writes asks git, and none was started");
    }
    new SealedHistory(MIGRATIONS - 1).write(project);
    git.reset();
    Map<Variant, List<Cost>> costs = new EnumMap<>(Variant.class);
    for (int run = 0; run <= runs; run++) {
      for (Variant variant : Variant.values()) {
        Cost cost = compile(project, list, variant.options(), git);
        if (run > 0) {
          costs.computeIfAbsent(variant, key -> new ArrayList<>()).add(cost);
        }
      }
    }
    System.out.printf("%n%d migrations; git was started %d times%n", MIGRATIONS, git.count());
    Map<Variant, Cost> medians = new EnumMap<>(Variant.class);
    costs.forEach((variant, all) -> medians.put(variant, Cost.median(all)));
    return medians;
  }

  private static Cost compile(Path project, Path sources, List<String> options, CountedGit git)
      throws IOException, InterruptedException {
    Path classes = project.resolve("target/classes");
    delete(classes);
    Files.createDirectories(classes);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", Variant.path("test.classes"), TimedCompile.class.getName()));
    command.addAll(List.of("-nowarn", "-d", classes.toString()));
    command.addAll(options);
    command.add("@" + sources);
    long start = System.nanoTime();
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
    git.enter(builder.environment());
    Process javac = builder.start();
    String output = new String(javac.getInputStream().readAllBytes(), Charset.defaultCharset());
    int status = javac.waitFor();
    long wall = System.nanoTime() - start;
    int cost = output.lastIndexOf(TimedCompile.COST);
    if (status != 0 || cost < 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
    }
    String[] parts = output.substring(cost + TimedCompile.COST.length()).strip().split(" ", -1);
    return new Cost(Long.parseLong(parts[0]), wall, Long.parseLong(parts[1]));
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
