package dev.electrified.processor;

import dev.electrified.processor.finding.Rule;
import dev.electrified.runtime.fixture.Snippet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The example on the page of a rule: {@code java before} is compiled first, or adopted; {@code
 * java} then prints {@code text}, and {@code java fixed} does not.
 */
record RulePage(
    Optional<String> before,
    Optional<String> example,
    Optional<String> printed,
    Optional<String> corrected,
    List<String> options,
    boolean adopted) {
  private static final Pattern COMPILED =
      Pattern.compile("(?m)^(?:compiled|compiling again) with (.*?),? prints$");
  private static final Pattern OPTION = Pattern.compile("`([^`]+)`");

  static RulePage of(Rule rule) throws IOException {
    String text = Files.readString(Path.of("..").resolve(rule.page()));
    Optional<String> example = block(rule, "java");
    boolean same = text.contains("\nThis is compiled and committed.");
    List<String> options = new ArrayList<>();
    Matcher compiled = COMPILED.matcher(text);
    if (compiled.find()) {
      Matcher option = OPTION.matcher(compiled.group(1));
      while (option.find()) {
        options.add(option.group(1));
      }
    }
    return new RulePage(
        same ? example : block(rule, "java before"),
        example,
        block(rule, "text").map(String::stripTrailing),
        block(rule, "java fixed"),
        options,
        text.contains("\nWith this adopted by a baseline:"));
  }

  private static Optional<String> block(Rule rule, String info) throws IOException {
    return Snippet.texts(rule.page(), info).stream().findFirst();
  }
}
