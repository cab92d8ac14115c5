package dev.electrified.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.docs.SnippetClaims.Claim;
import dev.electrified.processor.finding.Rule;
import dev.electrified.runtime.fixture.Snippet;
import dev.electrified.runtime.rule.RuntimeRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of every snippet in the documentation a test proves something. */
class SnippetsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** It takes the first block of each language, and not one by its words. */
  private static final String TAKES_THE_FIRST = "ReadmeIT";

  private static final Pattern IS_TEST = Pattern.compile("(?m)^  @(?:Parameterized)?Test\\b");

  private static final Pattern CALL =
      Pattern.compile("\\bblock\\(\\s*\"([a-z ]+)\",\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private static List<Snippet> snippets() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> root = Files.list(ROOT);
        Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      Stream.concat(root, docs).filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
    }
    List<Snippet> snippets = new ArrayList<>();
    for (Path page : pages) {
      snippets.addAll(Snippet.of(ROOT.relativize(page).toString().replace('\\', '/')));
    }
    assertThat(snippets).hasSizeGreaterThan(250);
    return snippets;
  }

  /** The source of each test, by its simple name; of one name in two modules both together. */
  private static Map<String, String> tests() throws IOException {
    Map<String, String> tests = new HashMap<>();
    for (String module : List.of("processor", "runtime", "example-app")) {
      try (Stream<Path> walk = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
        for (Path file : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
          String name = file.getFileName().toString().replace(".java", "");
          tests.merge(name, Files.readString(file), String::concat);
        }
      }
    }
    return tests;
  }

  @Test
  void everySnippetIsClaimedByATest() throws IOException {
    List<Claim> claims = SnippetClaims.all();
    assertThat(snippets())
        .filteredOn(snippet -> claims.stream().noneMatch(claim -> claim.isAbout(snippet)))
        .as("snippets of which SnippetClaims says nothing")
        .isEmpty();
  }

  @Test
  void everyClaimIsOfATestThatIsThereAndNamesTheSnippet() throws IOException {
    List<Snippet> snippets = snippets();
    Map<String, String> tests = tests();
    for (Claim claim : SnippetClaims.all()) {
      assertThat(tests.keySet()).as("%s", claim).contains(claim.test());
      assertThat(tests.get(claim.test())).as("%s", claim).containsPattern(IS_TEST);
      if (!claim.page().startsWith("docs/rules/")) {
        assertThat(snippets).as("%s", claim).anyMatch(claim::isAbout);
      }
      if (!claim.words().isEmpty()) {
        assertThat(snippets).as("%s", claim).filteredOn(claim::isAbout).hasSize(1);
        if (!claim.test().equals(TAKES_THE_FIRST)) {
          assertThat(tests.get(claim.test())).as("%s", claim).contains(literal(claim.words()));
        }
      }
    }
  }

  private static String literal(String words) {
    return words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  @Test
  void claimsOfTheReadmesTestAreOfTheFirstBlockOfTheirLanguage() throws IOException {
    List<Snippet> readme = Snippet.of("README.md");
    for (Claim claim : SnippetClaims.all()) {
      if (claim.test().equals(TAKES_THE_FIRST)) {
        Stream<Snippet> all = readme.stream().filter(one -> one.info().equals(claim.info()));
        assertThat(readme)
            .as("%s", claim)
            .filteredOn(claim::isAbout)
            .containsExactly(all.findFirst().orElseThrow());
      }
    }
  }

  /** The test takes its blocks one by one: it may not leave out any. */
  @Test
  void everySnippetOfEvolutionIsAskedForByItsTest() throws IOException {
    List<List<String>> calls =
        CALL.matcher(tests().get("EvolutionPageTest"))
            .results()
            .map(call -> List.of(call.group(1), call.group(2)))
            .toList();
    assertThat(Snippet.of("docs/evolution.md"))
        .allMatch(
            snippet ->
                calls.stream()
                    .anyMatch(
                        call ->
                            snippet.info().equals(call.get(0))
                                && literal(snippet.text()).contains(call.get(1))));
  }

  /** The test of the rules takes one block of each kind. */
  @Test
  void noPageOfARuleHasMoreBlocksThanItsTestLooksAt() throws IOException {
    for (Rule rule : Rule.values()) {
      assertThat(Snippet.of(rule.page()))
          .extracting(Snippet::info)
          .as(rule.page())
          .doesNotHaveDuplicates();
    }
  }

  /** A message that is not asked for would be on no test's page: each is claimed by itself. */
  @Test
  void everyMessageOfTheRunningProgramIsProvokedByATestThatComparesItWithItsPage()
      throws IOException {
    Map<String, String> tests = tests();
    for (RuntimeRule rule : RuntimeRule.values()) {
      List<Snippet> messages =
          Snippet.of(rule.page()).stream()
              .filter(snippet -> snippet.info().equals("text"))
              .toList();
      List<Claim> claims =
          SnippetClaims.all().stream()
              .filter(claim -> claim.page().equals(rule.page()) && claim.info().equals("text"))
              .toList();
      assertThat(messages).as(rule.page()).hasSameSizeAs(claims);
      for (Claim claim : claims) {
        assertThat(messages).as("%s", claim).filteredOn(claim::isAbout).hasSize(1);
        assertThat(tests.get(claim.test()))
            .as("%s", claim)
            .contains(rule.slug())
            .containsPattern("\\bRulePage(?:\\.|::)assertShows\\b");
      }
    }
  }
}
