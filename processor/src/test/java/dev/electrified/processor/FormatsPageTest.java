package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.format.Formats;
import dev.electrified.runtime.fixture.Snippet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The snippets of {@code docs/formats.md}. The files are what is written. The tools are no part of
 * this build: {@code .ci/frameworks} runs psql, Prisma and Alembic by these commands, for Laravel
 * and Rails what the commands call, and Ecto's not.
 */
class FormatsPageTest {
  private static final String PAGE = "docs/formats.md";
  private static final Path FORMATS = Path.of("src/test/formats");
  private static final Path SCRIPTS = Path.of("../.ci/frameworks");

  @TempDir private Path temp;

  private static String block(String info, String words) throws IOException {
    return Snippet.text(PAGE, info, words);
  }

  private static List<String> files(String folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(FORMATS.resolve(folder))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static String script(String file) throws IOException {
    return Files.readString(SCRIPTS.resolve(file));
  }

  @Test
  void tableHasEveryFormatAndTheFolderWhereItsMigrationsLie() throws IOException {
    List<String> formats = new ArrayList<>();
    Pattern row = Pattern.compile("\\| \\[?`([a-z]+)`.* \\| `[^`]+` \\| `([^`]+)` \\|");
    for (String line : Files.readAllLines(Path.of("..", PAGE))) {
      Matcher cells = row.matcher(line);
      if (cells.matches()) {
        formats.add(cells.group(1));
        assertThat(cells.group(2)).isEqualTo(Formats.named(cells.group(1)).folder());
      }
    }
    assertThat(formats).isEqualTo(Formats.words());
  }

  @Test
  void liquibasesMasterIncludesTheFolderOfTheMigrations() throws IOException {
    String path =
        Formats.named("liquibase").folder().replaceFirst("^src/main/resources/", "") + "/";
    String yaml = block("yaml", "databaseChangeLog");
    assertThat(yaml).isEqualTo("databaseChangeLog:\n  - includeAll:\n      path: " + path + "\n");
    assertThat(script("liquibase.sh")).contains(yaml.strip().replace("\n", "\\n"));
  }

  /** What is of a moment, its hashes and its time, is another each time. */
  private static String timeless(String text) {
    return text.replaceAll("sha256:\\S+", "sha256")
        .replaceAll("\\b(?:[0-9a-f]{16}|\\d{14})\\b", "0");
  }

  @Test
  void liquibasesChangeSetIsWhatIsWritten() throws IOException {
    DraftedProject project = DraftedProject.in(temp).option("format", "liquibase");
    project.option("module", "example").option("naming", "spring").entity("Issues");
    project.compile();
    project.git().commitAll("before");
    project.entity("Issues", "java.time.LocalDate dueOn;").compile();

    List<String> files = new ArrayList<>();
    project.written().forEach((name, text) -> files.add(name.endsWith(".sql") ? text : ""));
    files.removeIf(String::isEmpty);
    assertThat(files).hasSize(2);
    assertThat(timeless(files.get(1)))
        .isEqualTo(timeless(block("sql", "--liquibase formatted sql")));
  }

  @Test
  void ectosMigrationIsWhatIsWritten() throws IOException {
    String shown = block("elixir", "defmodule Electrified.Migrations.IndexTodo");
    assertThat(files("ecto/index-added-and-gone")).anyMatch(file -> file.endsWith("\n\n" + shown));
  }

  @Test
  void psqlRunsAFileByItsName() throws IOException {
    String command = block("sh", "psql ").strip();
    Matcher psql = Pattern.compile("psql -X -d app -f (\\S+)/(\\S+)").matcher(command);
    assertThat(psql.matches()).as(command).isTrue();
    assertThat(psql.group(1)).isEqualTo(Formats.named("sql").folder());
    assertThat(psql.group(2)).matches("\\d{14}_[a-z_]+\\.sql");
    assertThat(script("sql.sh"))
        .contains("psql -qX -v HOST=replaced -f \"$file\"")
        .doesNotContain("--single-transaction");
  }

  /** Scripts run the commands, or call what the commands do; Ecto is not there to be called. */
  @Test
  void commandsOfThePageAreThoseThatTheScriptsRunOrCall() throws IOException {
    assertThat(block("sh", "prisma")).isEqualTo("npx prisma migrate deploy\n");
    assertThat(calls("prisma.sh", "#"))
        .contains("  node_modules/.bin/prisma migrate deploy > out 2>&1 || { cat out; exit 1; }");
    assertThat(block("sh", "mix")).isEqualTo("mix ecto.migrate\n");
    assertThat(block("sh", "artisan")).isEqualTo("php artisan migrate\n");
    assertThat(calls("laravel.php", "//")).contains("$migrator->run(['database/migrations']);");
    assertThat(block("sh", "rails")).isEqualTo("bin/rails db:migrate\n");
    assertThat(calls("rails.rb", "#")).contains("migrations.migrate");
    assertThat(block("sh", "alembic")).isEqualTo("alembic upgrade heads\n");
    assertThat(calls("alembic.sh", "#"))
        .contains(
            "alembic() { /usr/bin/python3 -m alembic.config \"$@\"; }",
            "alembic upgrade heads || exit 1");
  }

  /** The lines of a script that are no comments. */
  private static List<String> calls(String file, String comment) throws IOException {
    return script(file).lines().filter(line -> !line.strip().startsWith(comment)).toList();
  }
}
