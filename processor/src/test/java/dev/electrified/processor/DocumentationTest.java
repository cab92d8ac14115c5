package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.finding.Severity;
import dev.electrified.runtime.fixture.Snippet;
import dev.electrified.runtime.rule.RuntimeRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documentation against itself and against the code. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Map<Severity, String> SEVERITY =
      Map.of(Severity.ERROR, "Error · ", Severity.WARNING, "Warning · ", Severity.NOTE, "Note · ");

  @Test
  void everyRelativeLinkLeadsToAFileAndAHeadingThatExist() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(withoutCode(page));
      while (link.find()) {
        if (!link.group(1).contains(":") && !resolves(page, link.group(1))) {
          broken.add(ROOT.relativize(page) + " -> " + link.group(1));
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void everyRuleHasItsPageAndEveryPageItsRule() throws IOException {
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> files = Files.list(ROOT.resolve("docs/rules"))) {
      files.forEach(file -> pages.add("docs/rules/" + file.getFileName()));
    }
    pages.remove("docs/rules/README.md");
    assertThat(pages).containsExactlyInAnyOrderElementsOf(rulePages());
  }

  @Test
  void everyPageOfARuleSaysItsNameSeverityReasonAndRemedy() throws IOException {
    for (Rule rule : Rule.values()) {
      String page = Files.readString(ROOT.resolve(rule.page()));
      assertThat(page)
          .as(rule.page())
          .startsWith("# " + rule.slug() + "\n\n" + SEVERITY.get(rule.severity()))
          .contains("\n## Problem\n", "\n## Why\n", "\n## Fix\n");
    }
  }

  @Test
  void theIndexListsEveryRuleOnceWithItsSeverity() throws IOException {
    String index = Files.readString(ROOT.resolve("docs/rules/README.md"));
    for (Rule rule : Rule.values()) {
      String line =
          "| ["
              + rule.slug()
              + "]("
              + rule.slug()
              + ".md) | "
              + rule.severity().name().toLowerCase(Locale.ROOT)
              + " | ";
      assertThat(index).containsOnlyOnce(line);
    }
  }

  private static List<String> rulePages() {
    List<String> pages = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      pages.add(rule.page());
    }
    for (RuntimeRule rule : RuntimeRule.values()) {
      pages.add(rule.page());
    }
    return pages;
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      Stream.concat(root, docs).filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    assertThat(pages).contains(ROOT.resolve("README.md"), ROOT.resolve("docs/guide.md"));
    return pages;
  }

  private static boolean resolves(Path page, String link) throws IOException {
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    return Files.exists(target)
        && (hash < 0 || headings(target).contains(link.substring(hash + 1)));
  }

  /** The headings of a page, as they are linked to. */
  private static Set<String> headings(Path page) throws IOException {
    Set<String> headings = new TreeSet<>();
    for (String line : withoutCode(page).split("\n", -1)) {
      if (line.startsWith("#")) {
        String text = line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT);
        headings.add(text.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
      }
    }
    return headings;
  }

  private static String withoutCode(Path page) throws IOException {
    return Snippet.prose(ROOT.relativize(page).toString());
  }
}
