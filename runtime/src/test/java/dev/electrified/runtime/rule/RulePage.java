package dev.electrified.runtime.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of {@code docs/rules}. */
public final class RulePage {
  static final Path FOLDER = Path.of("..", "docs", "rules");

  private static final Pattern MESSAGE = Pattern.compile("(?ms)^```text\\n(.*?)\\n^```$");

  private final String text;

  private RulePage(String text) {
    this.text = text;
  }

  static RulePage of(String slug) {
    try {
      return new RulePage(Files.readString(FOLDER.resolve(slug + ".md")));
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
    return MESSAGE.matcher(text).results().map((MatchResult block) -> block.group(1)).toList();
  }
}
