package dev.electrified.processor.docs;

import static dev.electrified.processor.docs.SnippetClaims.Proof.COMPILED;
import static dev.electrified.processor.docs.SnippetClaims.Proof.LOOKED_AT;
import static dev.electrified.processor.docs.SnippetClaims.Proof.PRINTED;
import static dev.electrified.processor.docs.SnippetClaims.Proof.RUN;
import static dev.electrified.processor.docs.SnippetClaims.Proof.WRITTEN;

import dev.electrified.processor.finding.Rule;
import dev.electrified.runtime.fixture.Snippet;
import dev.electrified.runtime.rule.RuntimeRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is proven of the snippets in the documentation, and by which test. A snippet of which
 * nothing is proven fails {@link SnippetsTest}; a new page with a test of its own gets a line in
 * {@link #pages()}.
 */
final class SnippetClaims {
  /** Whatever the block says. */
  private static final String ANY = "";

  /** Chapters of the guide of which {@code DocumentedCodeTest} compiles every block. */
  private static final Set<String> RUNTIME =
      Set.of("Running the migrations", "Drift", "In tests", "Native images and modules");

  /** The chapter of {@code docs/ci.md} that has a test of its own. */
  private static final String TEAMS = "Teams and branches";

  /** What a test does with a block. */
  enum Proof {
    /**
     * Compiled by javac, with what the tests have on their class path, for Quarkus and Micronaut
     * also the API that the page is about.
     */
    COMPILED,
    /**
     * Compiled with the processor; what that writes or says is to the letter what the page shows.
     */
    WRITTEN,
    /** To the letter what is printed, but for what the page leaves out by an ellipsis. */
    PRINTED,
    /**
     * Run or read by the program that it is for: PostgreSQL, git, Spring, javac, a shell; of a POM,
     * javac is given the arguments.
     */
    RUN,
    /** Not run, as what runs it is no part of the build; what it names is there. */
    LOOKED_AT
  }

  /**
   * A claim.
   *
   * @param page path in the project
   * @param info of the blocks it is about
   * @param chapters those that they stand in
   * @param words what they contain, if the claim is about one of them; the test asks for that one
   *     by them
   * @param proof what is proven
   * @param test simple name of the class that proves it
   */
  record Claim(
      String page,
      String info,
      Predicate<String> chapters,
      String words,
      Proof proof,
      String test) {
    boolean isAbout(Snippet snippet) {
      return snippet.page().equals(page)
          && snippet.info().equals(info)
          && chapters.test(snippet.chapter())
          && snippet.text().contains(words);
    }

    @Override
    public String toString() {
      return test + " of " + info + " in " + page + (words.isEmpty() ? "" : " with " + words);
    }
  }

  private final List<Claim> claims = new ArrayList<>();

  private SnippetClaims() {}

  static List<Claim> all() {
    SnippetClaims all = new SnippetClaims();
    all.readme();
    all.guide();
    all.reference();
    all.pages();
    all.rules();
    return all.claims;
  }

  private void readme() {
    String page = "README.md";
    claim(page, "java", "public class Project", WRITTEN, "ReadmeIT");
    claim(page, "sh", "javac -d out", RUN, "ReadmeIT");
    claim(page, "sql", ANY, WRITTEN, "ReadmeIT");
    claim(page, "text", ANY, PRINTED, "ReadmeIT");
    Predicate<String> runtime = "At run time"::equals;
    claims.add(new Claim(page, "java", runtime, ANY, COMPILED, "DocumentedCodeTest"));
    claim(page, "sh", "mvn verify -P", LOOKED_AT, "DocumentedBuildsTest");
    claim(page, "xml", "annotationProcessorPaths", LOOKED_AT, "DocumentedBuildsTest");
    claim(page, "xml", "<type>processor</type>", LOOKED_AT, "DocumentedBuildsTest");
    claim(page, "kotlin", "annotationProcessor(", LOOKED_AT, "DocumentedBuildsTest");
  }

  private void guide() {
    String page = "docs/guide.md";
    String electrified = "ALTER TABLE projects ENABLE ELECTRIC;";
    Predicate<String> annotations = "Annotations"::equals;
    claims.add(new Claim(page, "sql", annotations, electrified, WRITTEN, "DocumentedRulesTest"));
    claim(page, "java", "\"project_members\"", WRITTEN, "DocumentedRulesTest");
    claim(page, "sql", "ALTER TABLE project_members", WRITTEN, "DocumentedRulesTest");
    claim(page, "text", "-Aelectrified.accept=", PRINTED, "GuidePageTest");
    claim(page, "sql", "priority TYPE bigint", RUN, "GuidePageTest");
    claim(
        page,
        "java",
        "ConverterRegistration(converter = lib.MoneyConverter.class)",
        WRITTEN,
        "GuidePageTest");
    claim(page, "java", "{discriminator}", WRITTEN, "GuidePageTest");
    claim(page, "text", "-Aelectrified.include=", RUN, "GuidePageTest");
    claim(page, "sh", "mvn clean compile", LOOKED_AT, "GuidePageTest");
    claim(page, "json", "projects.check.projects_status_check.name", WRITTEN, "GuidePageTest");
    claim(page, "sql", "CONSTRAINT pk_projects", RUN, "GuidePageTest");
    claim(page, "sql", "DROP CONSTRAINT chk_projects_status", WRITTEN, "GuidePageTest");
    claim(page, "gitattributes", "merge=union", RUN, "GuidePageTest");
    claim(page, "xml", "${version.flyway}", LOOKED_AT, "DocumentedBuildsTest");
    claims.add(new Claim(page, "java", RUNTIME::contains, ANY, COMPILED, "DocumentedCodeTest"));
    claim(page, "sh", "java -cp", RUN, "DocumentedDoctorTest");
    claim(page, "text", "behind the proxy", PRINTED, "DocumentedDoctorTest");
  }

  private void reference() {
    String page = "docs/reference.md";
    claim(page, "java", ANY, WRITTEN, "DocumentedRulesTest");
    claim(page, "sql", ANY, WRITTEN, "DocumentedRulesTest");
    claim(page, "sh", "ELECTRIC_FEATURES", LOOKED_AT, "DocumentedBuildsTest");
  }

  private void pages() {
    String greenfield = "docs/greenfield.md";
    all(greenfield, RUN, "GreenfieldPageTest", "sql", "text");
    claim(greenfield, "sql", ANY, WRITTEN, "GreenfieldPageTest");
    claim(greenfield, "text", ANY, PRINTED, "GreenfieldPageTest");
    ci(chapter -> !chapter.equals(TEAMS), "CiPageTest");
    ci(TEAMS::equals, "TeamsPageTest");
    String ci = "docs/ci.md";
    claim(ci, "xml", "electrified.since", RUN, "CiPageTest");
    claim(ci, "kotlin", "compileJava", LOOKED_AT, "CiPageTest");
    claim(ci, "yaml", "actions/checkout", LOOKED_AT, "CiPageTest");
    claim(ci, "yaml", "GIT_DEPTH", LOOKED_AT, "CiPageTest");
    String production = "docs/production.md";
    all(production, RUN, "ProductionPageTest", "properties boot");
    claim(production, "properties boot", ANY, LOOKED_AT, "ProductionPageTest");
    String examples = "docs/electric-examples.md";
    all(examples, WRITTEN, "ElectricExamplesPageTest", "sh");
    claim(examples, "sh", ANY, LOOKED_AT, "ElectricExamplesPageTest");
    all("docs/evolution.md", RUN, "EvolutionPageTest", "json");
    claim("docs/evolution.md", "json", ANY, WRITTEN, "EvolutionPageTest");
    String formats = "docs/formats.md";
    claim(formats, "yaml", "databaseChangeLog", LOOKED_AT, "FormatsPageTest");
    claim(formats, "sql", "--liquibase formatted sql", WRITTEN, "FormatsPageTest");
    claim(formats, "elixir", "defmodule", WRITTEN, "FormatsPageTest");
    for (String tool : List.of("psql ", "prisma", "mix", "artisan", "rails", "alembic")) {
      claim(formats, "sh", tool, LOOKED_AT, "FormatsPageTest");
    }
    String spring = "docs/spring-boot.md";
    claim(spring, "xml", "electrified-runtime", LOOKED_AT, "DocumentedBuildsTest");
    claim(spring, "properties", ANY, RUN, "DocumentedPropertiesTest");
    claim(spring, "java", ANY, COMPILED, "DocumentedCodeTest");
    claim("docs/quarkus.md", "java", ANY, COMPILED, "DocumentedCodeTest");
    claim("docs/micronaut.md", "java", ANY, COMPILED, "DocumentedCodeTest");
  }

  /** Both tests of the page fail if there is a block in their chapters that they do not use. */
  private void ci(Predicate<String> chapters, String test) {
    String page = "docs/ci.md";
    claims.add(new Claim(page, "sh", chapters, ANY, RUN, test));
    claims.add(new Claim(page, "text", chapters, ANY, PRINTED, test));
  }

  private void rules() {
    for (Rule rule : Rule.values()) {
      claim(rule.page(), "java before", ANY, WRITTEN, "RulePagesTest");
      claim(rule.page(), "java", ANY, WRITTEN, "RulePagesTest");
      claim(rule.page(), "java fixed", ANY, WRITTEN, "RulePagesTest");
      claim(rule.page(), "text", ANY, PRINTED, "RulePagesTest");
    }
    for (RuntimeRule rule : RuntimeRule.values()) {
      claim(rule.page(), "java", ANY, COMPILED, "DocumentedCodeTest");
      switch (rule) {
        case DRAFT_CHANGED -> {
          claim(rule.page(), "text", "DROP DATABASE", PRINTED, "DraftsTest");
          claim(rule.page(), "text", "docker compose down --volumes", PRINTED, "DraftsTest");
        }
        case DATABASE_DIFFERS -> {
          claim(rule.page(), "text", "accounts.mail", PRINTED, "DriftTest");
          claim(rule.page(), "text", "no schema electric", PRINTED, "DriftOfElectrifiedTablesTest");
        }
        default -> claim(rule.page(), "text", ANY, PRINTED, provoker(rule));
      }
    }
  }

  /** The test that provokes the message, and asks {@code RulePage} whether it is on the page. */
  private static String provoker(RuntimeRule rule) {
    return switch (rule) {
      case NO_CATALOG, CATALOG_UNREADABLE -> "CatalogsTest";
      case OTHER_TOOL, MODULE_ORDER, MODULE_HISTORY -> "ModulesTest";
      case LIBRARY_MISSING -> "OptionalLibrariesTest";
      case QUERY_MODE, DATABASE_UNREACHABLE, NOT_THE_PROXY, MIGRATION_FAILED, HISTORY_DIFFERS ->
          "FailureTest";
      case ELECTRIC_SWITCHED_OFF, ELECTRIC_REFUSED, CONNECTION_LOST -> "ElectricTargetTest";
      case DRAFT_CHANGED, DRAFT_REFUSED -> "DraftsTest";
      case MAPPING_DIFFERS -> "MappingPageTest";
      case DATABASE_DIFFERS -> "DriftTest";
      case SETTING_VALUE -> "ElectrifiedIntegratorTest";
    };
  }

  /** All blocks of a page, but these, are taken by a test of its own. */
  private void all(String page, Proof proof, String test, String... but) {
    try {
      Snippet.of(page).stream()
          .map(Snippet::info)
          .distinct()
          .filter(info -> !List.of(but).contains(info))
          .forEach(info -> claim(page, info, ANY, proof, test));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void claim(String page, String info, String words, Proof proof, String test) {
    claims.add(new Claim(page, info, chapter -> true, words, proof, test));
  }
}
