package dev.electrified.processor.compile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of modules, which has no library but the runtime. */
class ModulePathIT {
  private static final String NOWHERE =
      """
      package program;

      import java.io.PrintWriter;
      import java.sql.Connection;
      import java.sql.SQLException;
      import java.util.logging.Logger;

      class Nowhere implements javax.sql.DataSource {
        public Connection getConnection() throws SQLException { throw new SQLException(); }
        public Connection getConnection(String u, String p) throws SQLException { return getConnection(); }
        public PrintWriter getLogWriter() { return null; }
        public void setLogWriter(PrintWriter out) {}
        public void setLoginTimeout(int seconds) {}
        public int getLoginTimeout() { return 0; }
        public Logger getParentLogger() { return null; }
        public <T> T unwrap(Class<T> type) { return null; }
        public boolean isWrapperFor(Class<?> type) { return false; }
      }
      """;

  @TempDir Path folder;

  @Test
  void runtimeNeedsNoLibraryToStart() throws Exception {
    Workspace program =
        Workspace.in(folder, "program")
            .source(
                "module-info.java",
                """
                module program {
                  requires dev.electrified.runtime;
                }
                """)
            .source("program/Nowhere.java", NOWHERE)
            .source(
                "program/Main.java",
                """
                package program;

                import dev.electrified.runtime.*;

                class Main {
                  public static void main(String[] arguments) {
                    tell(() -> ElectrifiedMigrations.on("jdbc:nothing", "", "").migrate());
                    tell(() -> DriftCheck.on(new Nowhere()).compare());
                  }

                  static void tell(Runnable call) {
                    try {
                      call.run();
                    } catch (ElectrifiedException e) {
                      System.out.println(e.rule());
                    }
                  }
                }
                """);
    CompileResult compiled =
        program.compile().processorPath().with("--module-path", Jars.RUNTIME.toString()).run();
    assertThat(compiled.exitCode()).as(compiled.output()).isZero();

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-p",
                Jars.RUNTIME + File.pathSeparator + program.root().resolve("target/classes"),
                "-m",
                "program/program.Main")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines()).containsExactly("library-missing", "no-catalog");
  }
}
