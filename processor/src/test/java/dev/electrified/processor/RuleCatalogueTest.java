package dev.electrified.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.finding.Rule;
import dev.electrified.runtime.rule.RuntimeRule;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ties each rule to its page and to a test that provokes it, both ways. */
class RuleCatalogueTest {
  private static final Path PAGES = CasesTest.CASES.resolve("../../../../docs/rules").normalize();
  private static final String MARK = "[electrified:";

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws IOException {
    Set<String> pages = new TreeSet<>();
    try (Stream<Path> list = Files.list(PAGES)) {
      list.map(page -> page.getFileName().toString())
          .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
          .forEach(name -> pages.add("docs/rules/" + name));
    }

    Stream<String> ofTheCompile = Stream.of(Rule.values()).map(Rule::page);
    Stream<String> ofTheRunningProgram = Stream.of(RuntimeRule.values()).map(RuntimeRule::page);
    assertThat(pages).isEqualTo(sorted(Stream.concat(ofTheCompile, ofTheRunningProgram)));
  }

  @Test
  void everyPageNamesItsRule() throws IOException {
    for (Rule rule : Rule.values()) {
      assertThat(Files.readString(PAGES.resolve(rule.slug() + ".md")))
          .as(rule.page())
          .contains(rule.slug());
    }
  }

  @Test
  void everyRuleIsProvokedByACaseOrADedicatedTest() throws IOException {
    Set<String> provoked = provokedByCases();
    provoked.addAll(provokedByTheMatrix());
    for (Method method : ProvokedRulesTest.class.getDeclaredMethods()) {
      Provokes provokes = method.getAnnotation(Provokes.class);
      if (provokes != null) {
        provoked.add(provokes.value().slug());
      }
    }

    assertThat(provoked).isEqualTo(sorted(Stream.of(Rule.values()).map(Rule::slug)));
  }

  @Test
  void everyMessageOfACaseNamesThePageOfItsRule() throws IOException {
    for (Path messages : messages()) {
      for (String line : Files.readAllLines(messages)) {
        int start = line.indexOf(MARK) + MARK.length();
        if (start >= MARK.length()) {
          String slug = line.substring(start, line.indexOf(']', start));
          assertThat(Files.readString(messages)).contains("See docs/rules/" + slug + ".md");
        }
      }
    }
  }

  /** The slugs in the golden messages, which {@link CasesTest} holds against the compiler. */
  private static Set<String> provokedByCases() throws IOException {
    Set<String> slugs = new TreeSet<>();
    for (Path messages : messages()) {
      String text = Files.readString(messages);
      for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
        slugs.add(text.substring(at + MARK.length(), text.indexOf(']', at)));
      }
    }
    return slugs;
  }

  /** The slugs of the markers, which {@link ElectricMatrixTest} holds against the compiler. */
  private static Set<String> provokedByTheMatrix() throws IOException {
    Set<String> slugs = new TreeSet<>();
    Markers.of(ElectricMatrixTest.MATRIX).list().forEach(marker -> slugs.add(marker.slug()));
    return slugs;
  }

  private static List<Path> messages() throws IOException {
    try (Stream<Path> walk = Files.walk(CasesTest.CASES)) {
      return walk.filter(file -> file.endsWith("expected/messages.txt")).sorted().toList();
    }
  }

  private static Set<String> sorted(Stream<String> names) {
    return names.collect(Collectors.toCollection(TreeSet::new));
  }
}
