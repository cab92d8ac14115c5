package dev.electrified.processor.benchmark;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A way to compile the same sources; they are measured in this order. */
enum Variant {
  NONE("-proc:none", "-proc:none", "-cp", libraries()),
  NOTHING("does nothing", floor()),
  READS("reads all", floor("-A" + FloorProcessor.READ)),
  GENERATES(
      "reads, generates a class",
      floor("-A" + FloorProcessor.READ, "-A" + FloorProcessor.GENERATE)),
  OURS("ours, catalog=off", ours("-cp", libraries(), "-Aelectrified.catalog=off")),
  OURS_WITH_CATALOG(
      "ours, catalog=on",
      ours(
          "-cp",
          libraries() + File.pathSeparator + path("runtime.jar"),
          "-Aelectrified.catalog=on")),
  HIBERNATE(
      "hibernate-processor",
      "-processorpath",
      path("hibernate.path"),
      "-cp",
      libraries() + File.pathSeparator + path("hibernate.path"));

  private final String title;
  private final List<String> options;

  Variant(String title, String... options) {
    this.title = title;
    this.options = List.of(options);
  }

  /** What the table calls it. */
  String title() {
    return title;
  }

  /** What javac is told. */
  List<String> options() {
    return options;
  }

  /** What the benchmark was given the path of. */
  static String path(String property) {
    return System.getProperty("benchmark." + property);
  }

  private static String libraries() {
    return path("annotations.jar") + File.pathSeparator + path("persistence.jar");
  }

  private static String[] floor(String... more) {
    return and(
        more,
        "-processorpath",
        path("test.classes"),
        "-processor",
        FloorProcessor.class.getName(),
        "-cp",
        libraries());
  }

  private static String[] ours(String... more) {
    return and(more, "-processorpath", path("processor.jar"), "-Aelectrified.mode=write");
  }

  private static String[] and(String[] more, String... some) {
    List<String> all = new ArrayList<>(List.of(some));
    Collections.addAll(all, more);
    return all.toArray(String[]::new);
  }
}
