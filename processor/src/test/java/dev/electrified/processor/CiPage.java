package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * {@code docs/ci.md}, as far as a test class answers for it.
 *
 * @param own the chapters of which it uses every block
 * @param used blocks that a test has used
 */
record CiPage(Predicate<String> own, Set<PageBlock> used) {
  private static final Path FILE = Path.of("../docs/ci.md");

  CiPage(Predicate<String> own) {
    this(own, new LinkedHashSet<>());
  }

  /** The only block of that language that contains these words. */
  String block(String language, String words) throws IOException {
    List<PageBlock> found =
        PageBlock.of(FILE).stream()
            .filter(block -> block.language().equals(language) && block.text().contains(words))
            .toList();
    assertThat(found).as("blocks of %s with %s", language, words).hasSize(1);
    used.addAll(found);
    return found.get(0).text();
  }

  /** What the page shows as said, without the page of the rule. */
  String said(String words) throws IOException {
    String text = block("text", words);
    return text.substring(0, text.indexOf(" See docs/rules/"));
  }

  /** All of the page. */
  String text() throws IOException {
    return Files.readString(FILE);
  }

  void assertThatAllIsUsed() throws IOException {
    List<PageBlock> mine =
        PageBlock.of(FILE).stream().filter(block -> own.test(block.chapter())).toList();
    assertThat(mine).isNotEmpty();
    assertThat(used).containsAll(mine);
  }
}
