package dev.electrified.processor.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A compiler in a JVM of its own.
 *
 * @param name what a failing test calls it
 * @param jdk the home of the JDK it runs on
 * @param eclipse whether it is Eclipse's, not javac
 */
record Compiler(String name, Path jdk, boolean eclipse) {
  /** The javac of the first JDK. */
  static final Compiler JAVAC = javac(jdks().get(0));

  /** Eclipse's compiler on the first JDK. */
  static final Compiler ECJ = new Compiler("ecj", jdks().get(0), true);

  /** All there are: javac of each JDK, and Eclipse's. */
  static List<Compiler> all() {
    return Stream.concat(jdks().stream().map(Compiler::javac), Stream.of(ECJ)).toList();
  }

  /** The homes of the JDKs to test with. */
  static List<Path> jdks() {
    return Stream.of(System.getProperty("electrified.jdks").split(",", -1)).map(Path::of).toList();
  }

  private static Compiler javac(Path jdk) {
    return new Compiler("javac of " + jdk.getFileName(), jdk, false);
  }

  /** The beginning of its command line; {@code jvm} are options of the JVM. */
  List<String> command(List<String> jvm) {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve(eclipse ? "java" : "javac").toString());
    for (String option : jvm) {
      command.add((eclipse ? "" : "-J") + option);
    }
    if (eclipse) {
      command.addAll(List.of("-jar", Jars.ECJ.toString(), "-source", "17", "-target", "17"));
    }
    return command;
  }

  @Override
  public String toString() {
    return name;
  }
}
