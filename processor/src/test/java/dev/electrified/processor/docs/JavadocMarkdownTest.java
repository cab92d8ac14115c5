package dev.electrified.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.source.doctree.DocCommentTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a documentation comment on a page, and that nothing is left out silently. */
class JavadocMarkdownTest {
  @TempDir private Path folder;

  private DocCommentTree comment(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("A.java"), "/**\n" + text + "\n */\nclass A {}\n");
    JavadocSources sources = JavadocSources.of(file);
    return sources.comment(sources.path(sources.type("A")));
  }

  private String markdown(String text) throws IOException {
    return new JavadocMarkdown(3, reference -> "link", (before, code) -> "`" + code + "`")
        .write(comment(text).getFullBody());
  }

  @Test
  void tableHasItsCaptionBeforeItAndItsBarsEscaped() throws IOException {
    assertThat(
            markdown(
                """
                <table>
                  <caption>Renders as</caption>
                  <tr><th>Java</th><th>SQL</th></tr>
                  <tr><td>{@code a | b}</td><td>c</td></tr>
                </table>
                <table>
                  <caption>Or</caption>
                  <tr><td>d</td></tr>
                </table>
                """))
        .isEqualTo(
            """
            Renders as:

            | Java | SQL |
            |---|---|
            | `a \\| b` | c |

            Or:

            | d |
            |---|
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "ELECTRIC GRANT ALL ON a TO 'b';, sql",
    "GRANT SELECT ON a TO b;, sql",
    "CALL a();, sql",
    "SELECT 1;, sql",
    "INSERT INTO a VALUES (1);, sql",
    "ELECTRIC_FEATURES=a, sh",
    "@Entity, java",
    "import a.B;, java"
  })
  void languageOfCodeIsThatOfItsFirstWord(String code, String language) throws IOException {
    assertThat(markdown("<pre>{@code\n" + code + "\n}</pre>"))
        .isEqualTo("```" + language + "\n" + code + "\n```\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pre>{@code\nSELECTED\n}</pre>",
        "<pre>{@code\nprivate int a;\n}</pre>",
        "<pre>import <b>a</b></pre>",
        "<pre>import a&lt;b</pre>",
        "<i>a</i>",
        "{@value}",
        "{@link A the class}",
        "<table>a<tr><td>b</td></tr></table>",
        "<table><tr>a<td>b</td></tr></table>",
        "<table><tr><td>b</td>a</tr></table>"
      })
  void whatIsNotKnownIsAnError(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> markdown(text));
  }

  @Test
  void blockTagThatIsNoPartOfThePageIsAnError() throws IOException {
    assertThat(ReferencePage.seeTags(comment("a\n@see A"))).hasToString("[@see A]");
    for (String tag : List.of("@since 1", "@deprecated b", "@throws Error b", "@unknown b")) {
      DocCommentTree comment = comment("a\n" + tag);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ReferencePage.seeTags(comment))
          .withMessage("no part of the page: " + tag);
    }
  }

  @Test
  void placesAreJoinedHoweverManyThereAre() {
    assertThat(ReferencePage.alternatives(List.of("a"))).isEqualTo("a");
    assertThat(ReferencePage.alternatives(List.of("a", "b"))).isEqualTo("a or b");
    assertThat(ReferencePage.alternatives(List.of("a", "b", "c"))).isEqualTo("a, b or c");
  }
}
