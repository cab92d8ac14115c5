package dev.electrified.processor.benchmark;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A way to compile the same sources; they are measured in this order. */
enum Variant {
  NONE("-proc:none"),
  NOTHING("does nothing"),
  READS("reads all"),
  GENERATES("reads, generates a class"),
  OURS("ours, catalog=off"),
  OURS_WITH_CATALOG("ours, catalog=on"),
  HIBERNATE("hibernate-processor");

  private final String title;

  Variant(String title) {
    this.title = title;
  }

  /** What the table calls it. */
  String title() {
    return title;
  }

  /** What javac is told. */
  List<String> options() {
    return switch (this) {
      case NONE -> options("", "-proc:none");
      case NOTHING -> floor();
      case READS -> floor("-A" + FloorProcessor.READ);
      case GENERATES -> floor("-A" + FloorProcessor.READ, "-A" + FloorProcessor.GENERATE);
      case OURS -> ours("", "-Aelectrified.catalog=off");
      case OURS_WITH_CATALOG -> ours(path("runtime.jar"), "-Aelectrified.catalog=on");
      case HIBERNATE -> options(path("hibernate.path"), "-processorpath", path("hibernate.path"));
    };
  }

  /** What the benchmark was given the path of. */
  static String path(String property) {
    return System.getProperty("benchmark." + property);
  }

  private static List<String> floor(String... more) {
    List<String> options =
        options(
            "",
            "-processorpath",
            path("test.classes"),
            "-processor",
            FloorProcessor.class.getName());
    Collections.addAll(options, more);
    return options;
  }

  private static List<String> ours(String library, String catalog) {
    return options(
        library, "-processorpath", path("processor.jar"), "-Aelectrified.mode=write", catalog);
  }

  private static List<String> options(String library, String... more) {
    List<String> classPath = new ArrayList<>();
    classPath.add(path("annotations.jar"));
    classPath.add(path("persistence.jar"));
    if (!library.isEmpty()) {
      classPath.add(library);
    }
    List<String> options = new ArrayList<>();
    options.add("-cp");
    options.add(String.join(File.pathSeparator, classPath));
    Collections.addAll(options, more);
    return options;
  }
}
