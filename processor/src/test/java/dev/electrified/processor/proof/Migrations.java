package dev.electrified.processor.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * Our migrations, run by Flyway on a plain PostgreSQL: the statements only Electric has are taken
 * out of a copy. Our own text has one statement to a line end with {@code ;}, and none of them
 * stands in the middle of another.
 */
final class Migrations {
  private static final Pattern ELECTRIC =
      Pattern.compile(
          "^(?:ALTER TABLE (?<table>[^;\\n]+) (?<verb>ENABLE|DISABLE) ELECTRIC"
              + "|ELECTRIC [^;]+|CALL electric\\.[^;]+);\\n",
          Pattern.MULTILINE);

  private final Path folder;
  private final Path scratch;

  Migrations(Path folder, Path scratch) {
    this.folder = folder;
    this.scratch = scratch;
  }

  /** Runs what has not run yet; gives the tables that all of them have electrified so far. */
  Set<String> run(DataSource database) throws IOException {
    Set<String> electrified = copy();
    run(database, scratch);
    return electrified;
  }

  /** Runs what has not run yet of a folder. */
  static void run(DataSource database, Path folder) {
    FluentConfiguration configuration =
        Flyway.configure()
            .dataSource(database)
            .locations("filesystem:" + folder)
            .table("flyway_history")
            .baselineOnMigrate(true)
            .baselineVersion("0");
    configuration
        .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
        .setTransactionalLock(false);
    configuration.load().migrate();
  }

  private Set<String> copy() throws IOException {
    Project.delete(scratch);
    Files.createDirectories(scratch);
    Set<String> electrified = new TreeSet<>();
    for (Path file : files()) {
      String text = Files.readString(file);
      Matcher matcher = ELECTRIC.matcher(text);
      while (matcher.find()) {
        if ("ENABLE".equals(matcher.group("verb"))) {
          electrified.add(matcher.group("table").replace("\"", ""));
        } else if (matcher.group("table") != null) {
          electrified.remove(matcher.group("table").replace("\"", ""));
        }
      }
      Files.writeString(scratch.resolve(file.getFileName()), matcher.replaceAll(""));
    }
    return electrified;
  }

  /** The files there are, in their order. */
  List<Path> files() throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** The texts of all files, for messages. */
  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Path file : files()) {
      text.append("-- ").append(file.getFileName()).append('\n').append(Files.readString(file));
    }
    return text.toString();
  }
}
