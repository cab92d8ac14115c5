package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.format.Formats;
import dev.electrified.processor.format.HostReader;
import dev.electrified.processor.format.HostReader.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same model gives the same statements in every format, in the same order. */
class FormatStatementsTest {
  private static final String TEXTS = "positive/texts-that-host-languages-read";

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access/conditions",
        "change/electrified-later-with-a-new-reference",
        "change/index-added-and-gone",
        "change/label-that-a-default-uses",
        "change/replaced-column-in-parts",
        "positive/inheritance",
        "positive/names-the-user-quotes",
        "positive/versions-in-sequence-and-version-for-clients",
        TEXTS
      })
  void caseGivesTheStatementsOfFlyway(String name) throws IOException {
    String expected = statements("flyway", name);
    assertThat(expected).isNotEmpty();
    for (String format : Formats.words()) {
      boolean spellsTextsAnew = List.of("liquibase", "sql").contains(format);
      if (!format.equals("flyway") && !(spellsTextsAnew && name.equals(TEXTS))) {
        assertThat(statements(format, name)).as(format).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"liquibase", "sql", "prisma", "ecto", "laravel", "rails", "alembic"})
  void exampleGivesTheStatementsOfFlyway(String format) throws IOException {
    FormatProject flyway = FormatProject.in(temp, "flyway");
    flyway.compileExample(temp);
    FormatProject other = FormatProject.in(temp, format);
    other.compileExample(temp);

    assertThat(statements(other)).isEqualTo(statements(flyway));
  }

  private String statements(String format, String name) throws IOException {
    FormatProject project = FormatProject.in(temp.resolve(name), format);
    project.compileCase(CasesTest.CASES.resolve(name));
    return statements(project);
  }

  /**
   * All statements of all files, in the order of their versions, each with {@code ;} and a line.
   */
  private static String statements(FormatProject project) throws IOException {
    StringBuilder statements = new StringBuilder();
    for (Map.Entry<String, String> file : project.files().entrySet()) {
      if (!file.getKey().endsWith(".conf") && !file.getKey().endsWith(".toml")) {
        String text = file.getValue();
        String body = text.substring(text.indexOf("\n\n") + 2);
        switch (project.format()) {
          case "flyway", "prisma" -> statements.append(body);
          case "liquibase" -> statements.append(body, body.indexOf('\n') + 1, body.length());
          case "sql" -> statements.append(withoutTransaction(body));
          case "ecto" -> read(Language.ELIXIR, body, "    execute ", "  def down", statements);
          case "laravel" ->
              read(Language.PHP, body, "        DB::unprepared(", "function down", statements);
          case "rails" -> read(Language.RUBY, body, "    execute ", "  def down", statements);
          case "alembic" ->
              read(Language.PYTHON, body, "    execute(", "def downgrade", statements);
          default -> throw new IllegalStateException(project.format());
        }
      }
    }
    return statements.toString();
  }

  private static String withoutTransaction(String body) {
    String set = "\\set ON_ERROR_STOP on\n";
    assertThat(body).startsWith(set);
    String rest = body.substring(set.length());
    if (!rest.startsWith("BEGIN;\n")) {
      assertThat(rest).doesNotContain("COMMIT;");
      return rest;
    }
    assertThat(rest).endsWith("COMMIT;\n");
    return rest.substring("BEGIN;\n".length(), rest.length() - "COMMIT;\n".length());
  }

  private static void read(
      Language language, String body, String call, String end, StringBuilder statements) {
    String up = body.substring(0, body.indexOf(end));
    for (int at = up.indexOf(call); at >= 0; at = up.indexOf(call, at + 1)) {
      int literal = at + call.length();
      while (Character.isWhitespace(up.charAt(literal))) {
        literal++;
      }
      statements.append(HostReader.readAt(language, up, literal).stripTrailing()).append(";\n");
    }
  }
}
