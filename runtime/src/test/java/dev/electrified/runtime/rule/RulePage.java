package dev.electrified.runtime.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A page of {@code docs/rules}. */
public final class RulePage {
  static final Path FOLDER = Path.of("..", "docs", "rules");

  private final String slug;
  private final String text;

  private RulePage(String slug, String text) {
    this.slug = slug;
    this.text = text;
  }

  static RulePage of(String slug) {
    try {
      return new RulePage(slug, Files.readString(FOLDER.resolve(slug + ".md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks that the page of a message's rule has the message as one of its examples. */
  public static void assertShows(String message) {
    String slug = message.substring(message.indexOf(':') + 1, message.indexOf(']'));
    assertThat(of(slug).messages()).contains(message);
  }

  String text() {
    return text;
  }

  /** The messages that it shows. */
  List<String> messages() {
    try {
      return Snippet.texts("docs/rules/" + slug + ".md", "text").stream()
          .map(String::stripTrailing)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
