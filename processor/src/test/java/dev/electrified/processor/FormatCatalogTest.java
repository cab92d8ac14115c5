package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.finding.Findings;
import dev.electrified.processor.format.Formats;
import dev.electrified.processor.format.MigrationFormat;
import dev.electrified.processor.options.ProcessorOptions;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue tells of migrations that another tool than Flyway runs. */
class FormatCatalogTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("dev.electrified.processor.format.Formats#words")
  void catalogHoldsTheMigrationsOfFlywayOnlyAndTheTablesOfAll(String format) throws IOException {
    CompiledProject project = CompiledProject.in(folder.toRealPath());
    assertThat(
            project.compile(
                "-Aelectrified.mode=write",
                "-Aelectrified.module=app",
                "-Aelectrified.catalog=on",
                "-Aelectrified.format=" + format))
        .noneMatch(said -> said.startsWith("error"));
    Properties catalog = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            folder.resolve("target/classes/META-INF/electrified/app/catalog.properties"))) {
      catalog.load(reader);
    }

    boolean flyway = format.equals("flyway");
    assertThat(catalog.getProperty("tool")).isEqualTo(flyway ? null : format);
    assertThat(catalog.getProperty("folder")).isEqualTo(flyway ? "db/migration" : null);
    assertThat(catalog.getProperty("migrations")).isEqualTo(flyway ? "1" : "0");
    assertThat(catalog.getProperty("byhands")).isEqualTo("0");
    assertThat(catalog.getProperty("table.1.name")).isEqualTo("projects");
    assertThat(catalog.getProperty("table.2.name")).isEqualTo("users");
  }

  @Test
  void optionTakesEveryFormat() {
    for (String word : Formats.words()) {
      Findings findings = new Findings();
      ProcessorOptions options =
          ProcessorOptions.parse(Map.of("electrified.format", word), Map.of(), findings);
      assertThat(findings.list()).isEmpty();
      assertThat(options.explicit()).isEqualTo(Map.of("format", word));
    }
    assertThat(Formats.words().stream().map(Formats::named).map(MigrationFormat::folder))
        .as("folders of their own")
        .doesNotHaveDuplicates();
  }
}
