package dev.electrified.processor;

import com.google.gson.stream.JsonReader;
import com.palantir.javapoet.JavaFile;
import dev.electrified.annotations.Electrified;
import dev.electrified.processor.output.ForkedJvm;
import dev.electrified.processor.output.NoisyDisk;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.annotations.ColumnDefault;

/** A compile in a process of its own, which prints a line before whatever it does with a file. */
final class ForkedCompile {
  /** What a compile needs beside our own classes. */
  static final List<Class<?>> LIBRARIES =
      List.of(
          JsonReader.class, JavaFile.class, Electrified.class, Entity.class, ColumnDefault.class);

  private ForkedCompile() {}

  static ForkedJvm start(Path temporary, String... arguments) throws IOException {
    return ForkedJvm.start(temporary, LIBRARIES, ForkedCompile.class, arguments);
  }

  /** What a compile is told: project, class output, time, path of programs, home. */
  static String[] arguments(Path root, String output, Instant now, Map<String, String> variables) {
    return new String[] {
      root.toString(),
      output,
      now.toString(),
      variables.getOrDefault("PATH", ""),
      variables.getOrDefault("HOME", "")
    };
  }

  public static void main(String[] arguments) {
    run(arguments, System.out::println);
  }

  static void run(String[] arguments, Consumer<String> ear) {
    Path root = Path.of(arguments[0]);
    Instant now = Instant.parse(arguments[2]);
    Javac.compile(
        root.resolve("src/main/java"),
        root.resolve(arguments[1]),
        Javac.apis(),
        List.of("-Aelectrified.mode=write", "-Aelectrified.directory=."),
        List.of(
            InjectedProcessor.of(
                () -> now,
                NoisyDisk.of(root, ear),
                Map.of("PATH", arguments[3], "HOME", arguments[4]))));
  }
}
