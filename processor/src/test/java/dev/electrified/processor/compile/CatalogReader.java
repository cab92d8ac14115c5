package dev.electrified.processor.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program in a JVM of its own that asks for the catalogues on its class path. */
final class CatalogReader {
  private static final String PROGRAM =
      """
      package program;

      import dev.electrified.runtime.MigrationCatalog;
      import java.io.InputStream;
      import java.io.InputStreamReader;
      import java.nio.charset.StandardCharsets;
      import java.util.Properties;
      import java.util.ServiceLoader;

      public class Main {
        public static void main(String[] arguments) throws Exception {
          StringBuilder text = new StringBuilder();
          for (MigrationCatalog catalog : ServiceLoader.load(MigrationCatalog.class)) {
            Properties properties = new Properties();
            try (InputStream in =
                catalog.getClass().getClassLoader().getResourceAsStream(catalog.resource())) {
              properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            text.append(catalog.getClass().getName()).append('|').append(catalog.module());
            text.append('|').append(catalog.resource()).append('|');
            text.append(properties.getProperty("migration.1.text"));
          }
          System.out.write(text.toString().getBytes(StandardCharsets.UTF_8));
          System.out.flush();
        }
      }
      """;

  private CatalogReader() {}

  /** For each catalogue: its class, module and resource, and the text of its first migration. */
  static String read(Workspace workspace, Path jdk) throws IOException, InterruptedException {
    Workspace program =
        Workspace.in(workspace.root().getParent(), "program").source("program/Main.java", PROGRAM);
    CompileResult compiled = program.compile().processorPath().classPath(Jars.RUNTIME).run();
    if (!compiled.succeeded()) {
      throw new AssertionError(compiled.output());
    }
    Process process =
        new ProcessBuilder(
                jdk.resolve("bin").resolve("java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                String.join(
                    File.pathSeparator,
                    List.of(
                        program.root().resolve("target/classes").toString(),
                        workspace.root().resolve("target/classes").toString(),
                        Jars.RUNTIME.toString())),
                "program.Main")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return output;
  }
}
