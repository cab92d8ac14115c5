package dev.electrified.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a page.
 *
 * @param page its path in the project
 * @param line that of the opening fence, counted from 1
 * @param info what stands behind the fence: {@code java fixed}; empty if nothing does
 * @param text what is between the fences
 */
public record Snippet(String page, int line, String info, String text) {
  private static final Path ROOT = Path.of("..");
  private static final String FENCE = "```";

  /** All blocks of a page, in their order. */
  public static List<Snippet> of(String page) throws IOException {
    List<Snippet> snippets = new ArrayList<>();
    List<String> lines = Files.readAllLines(ROOT.resolve(page));
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.strip().startsWith(FENCE)) {
        continue;
      }
      if (start < 0) {
        start = i;
      } else {
        String info = lines.get(start).strip().substring(FENCE.length());
        String text = String.join("\n", lines.subList(start + 1, i)) + "\n";
        snippets.add(new Snippet(page, start + 1, info, text));
        start = -1;
      }
    }
    assertThat(start).as("open fence in " + page).isNegative();
    return snippets;
  }

  /** The text of the only block of a page with that info that contains these words. */
  public static String text(String page, String info, String words) throws IOException {
    List<Snippet> found = new ArrayList<>();
    for (Snippet snippet : of(page)) {
      if (snippet.info.equals(info) && snippet.text.contains(words)) {
        found.add(snippet);
      }
    }
    assertThat(found).as("blocks of %s in %s with %s", info, page, words).hasSize(1);
    return found.get(0).text;
  }

  /** The statements of a block of SQL, without their semicolons. */
  public static List<String> statements(String sql) {
    List<String> statements = new ArrayList<>();
    for (String statement : sql.split(";\\s*(?:\n|$)", -1)) {
      if (!statement.isBlank()) {
        statements.add(statement.strip());
      }
    }
    return statements;
  }

  @Override
  public String toString() {
    return page + ":" + line + " (" + (info.isEmpty() ? "no language" : info) + ")";
  }
}
