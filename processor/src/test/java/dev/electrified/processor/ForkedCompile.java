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
import org.hibernate.annotations.ColumnDefault;

/** A compile in a process of its own, which prints a line before whatever it does with a file. */
final class ForkedCompile {
  private ForkedCompile() {}

  static ForkedJvm start(Path root, Path temporary, Instant now, Map<String, String> variables)
      throws IOException {
    return ForkedJvm.start(
        temporary,
        List.of(
            JsonReader.class,
            JavaFile.class,
            Electrified.class,
            Entity.class,
            ColumnDefault.class),
        ForkedCompile.class,
        root.toString(),
        now.toString(),
        variables.getOrDefault("PATH", ""),
        variables.getOrDefault("HOME", ""));
  }

  /** Project, time, path of programs, home. */
  public static void main(String[] arguments) {
    Path root = Path.of(arguments[0]);
    Instant now = Instant.parse(arguments[1]);
    Javac.compile(
        root.resolve("src/main/java"),
        root.resolve("target/classes"),
        Javac.apis(),
        List.of("-Aelectrified.mode=write", "-Aelectrified.directory=."),
        List.of(
            InjectedProcessor.of(
                () -> now,
                NoisyDisk.of(root, System.out::println),
                Map.of("PATH", arguments[2], "HOME", arguments[3]))));
  }
}
