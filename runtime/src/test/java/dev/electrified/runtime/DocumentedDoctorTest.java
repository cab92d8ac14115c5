package dev.electrified.runtime;

import static dev.electrified.runtime.fixture.ModuleOutput.HEADER;
import static dev.electrified.runtime.fixture.PostgresServer.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.fixture.Program;
import dev.electrified.runtime.fixture.Snippet;
import dev.electrified.runtime.standin.StandInProxy;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The guide's command starts the doctor, which prints what the guide shows. */
class DocumentedDoctorTest {
  @TempDir Path root;

  private static String block(String language, String words) throws IOException {
    return Snippet.text("docs/guide.md", language, words);
  }

  /** The class path and the addresses are the test's own, the rest is the guide's. */
  @Test
  @DisabledOnOs(OS.WINDOWS) // a shell
  void commandOfTheGuidePrintsWhatTheGuideShows() throws Exception {
    ModuleOutput.in(root, "shop")
        .migration(
            "V1__add_users.sql",
            HEADER
                + "CREATE TABLE users (id uuid PRIMARY KEY);\nALTER TABLE users ENABLE ELECTRIC;\n")
        .migration("V2__grant.sql", HEADER + "ELECTRIC GRANT ALL ON users TO 'admin';\n")
        .table("users", true)
        .write();
    String name = PostgresServer.newDatabase();
    String version = query(PostgresServer.database(name), "SHOW server_version").get(0);
    String command = block("sh", "java -cp");
    String shown = block("text", "behind the proxy");
    List<String> urls =
        Pattern.compile("jdbc:[^']+").matcher(command).results().map(url -> url.group()).toList();
    assertThat(urls).hasSize(2);
    assertThat(shown).startsWith(urls.get(1) + "\n");

    try (StandInProxy proxy =
        StandInProxy.before("localhost", PostgresServer.port()).password("proxy").start()) {
      String direct = "jdbc:postgresql://localhost:" + PostgresServer.port() + "/" + name;
      String run =
          command
              .replaceFirst("^java", Matcher.quoteReplacement(Program.java()))
              .replace(
                  "target/classes:lib/*",
                  root + File.pathSeparator + System.getProperty("java.class.path"))
              .replace(urls.get(0), direct + "?user=postgres")
              .replace(urls.get(1), proxy.url(name));
      Program.Ended ended =
          Program.of("sh", "-c", run)
              .variable("PGUSER", "electric")
              .variable("PGPASSWORD", "proxy")
              .run();

      assertThat(ended.code()).as(ended.printed()).isEqualTo(1);
      assertThat(ended.printed())
          .contains(
              shown
                  .replace(urls.get(1), proxy.url(name))
                  .replaceFirst(
                      "PostgreSQL [\\d.]+,",
                      Matcher.quoteReplacement("PostgreSQL " + version + ",")));
    }
  }
}
