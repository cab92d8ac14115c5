package dev.electrified.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.Snippet;
import dev.electrified.runtime.rule.RuntimeRule;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.database.postgresql.PostgreSQLDatabaseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java that the documentation shows of the runtime compiles. */
class DocumentedCodeTest {
  /** Frameworks that have a page of their own and are on no class path of the tests. */
  private static final Set<String> FRAMEWORKS = Set.of("quarkus", "micronaut");

  /** What is around a block: the imports, and what the application has. */
  private static final String FRAME =
      """
      import dev.electrified.runtime.*;
      import dev.electrified.runtime.junit.*;
      import dev.electrified.runtime.spring.*;
      import jakarta.persistence.*;
      import java.time.LocalDate;
      import java.util.UUID;
      import javax.sql.DataSource;
      import org.flywaydb.core.Flyway;
      import org.junit.jupiter.api.Test;
      import org.springframework.context.annotation.Bean;

      class Documented {
        DataSource dataSource;
        String proxyPassword;
      %s
      }
      """;

  /** What the processor makes in the module of the guide. */
  private static final String CATALOG =
      """
      package electrified.shop;

      public final class ElectrifiedCatalog implements dev.electrified.runtime.MigrationCatalog {
        @Override
        public String module() {
          return "shop";
        }

        @Override
        public String resource() {
          return "META-INF/electrified/shop/catalog.properties";
        }
      }
      """;

  @TempDir Path folder;

  /**
   * A block of code.
   *
   * @param page where it stands
   * @param text what is in it
   */
  record Block(String page, String text) {
    /** A file as it is; else in a class: declarations as they are, statements in a method. */
    String source() {
      if (isModule() || text.startsWith("import ")) {
        return text;
      }
      boolean declares = text.startsWith("@");
      return FRAME.formatted(declares ? text : "void run() {\n" + text + "}");
    }

    boolean isModule() {
      return text.startsWith("module ");
    }

    @Override
    public String toString() {
      return page + ": " + text.lines().findFirst().orElse("");
    }
  }

  static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(blocksFrom("README.md", "At run time"));
    blocks.addAll(blocksFrom("docs/guide.md", "Running the migrations"));
    List<String> pages =
        new ArrayList<>(List.of("docs/spring-boot.md", "docs/quarkus.md", "docs/micronaut.md"));
    Stream.of(RuntimeRule.values()).map(RuntimeRule::page).forEach(pages::add);
    for (String page : pages) {
      Snippet.texts(page, "java").forEach(text -> blocks.add(new Block(page, text)));
    }
    return blocks;
  }

  /** The blocks of a page from a chapter on; those before it are of entities. */
  private static List<Block> blocksFrom(String page, String chapter) throws IOException {
    return Snippet.of(page).stream()
        .dropWhile(snippet -> !snippet.chapter().equals(chapter))
        .filter(snippet -> snippet.info().equals("java"))
        .map(snippet -> new Block(page, snippet.text()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void blockCompiles(Block block) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
    if (block.isModule()) {
      arguments.addAll(List.of("--module-path", modulePath(), "-Xlint:-module"));
      arguments.add(write("electrified/shop/ElectrifiedCatalog.java", CATALOG));
      arguments.add(write("module-info.java", block.source()));
    } else {
      arguments.addAll(List.of("-cp", System.getProperty("java.class.path") + apis(block)));
      arguments.add(write(nameOf(block.source()) + ".java", block.source()));
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    ToolProvider.getSystemJavaCompiler()
        .run(null, printed, printed, arguments.toArray(String[]::new));

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve("sources").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  private static String nameOf(String source) {
    Matcher type = Pattern.compile("(?m)^class (\\w+)").matcher(source);
    assertThat(type.find()).as(source).isTrue();
    return type.group(1);
  }

  /** The modules that the guide's asks for, and no more: others of the tests' may clash. */
  private static String modulePath() {
    return Stream.of(ElectrifiedMigrations.class, Flyway.class, PostgreSQLDatabaseType.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The APIs of a framework that a page is about: those of no other page. */
  private static String apis(Block block) throws IOException {
    String framework = block.page.replaceAll("^docs/|\\.md$", "");
    if (!FRAMEWORKS.contains(framework)) {
      return "";
    }
    Path apis = Path.of(System.getProperty("electrified.test.apis"), framework);
    try (Stream<Path> jars = Files.list(apis)) {
      return jars.map(jar -> File.pathSeparator + jar).sorted().collect(Collectors.joining());
    }
  }

  @Test
  void apisOfAFrameworkAreThereForItsPageAlone() throws IOException {
    assertThat(apis(new Block("docs/guide.md", ""))).isEmpty();
    assertThat(apis(new Block("docs/spring-boot.md", ""))).isEmpty();
    assertThat(jarsOf("docs/quarkus.md"))
        .containsExactly(
            "jakarta.enterprise.cdi-api.jar", "jakarta.inject-api.jar", "quarkus-core.jar");
    assertThat(jarsOf("docs/micronaut.md"))
        .containsExactly(
            "jakarta.inject-api.jar",
            "micronaut-core.jar",
            "micronaut-inject.jar",
            "micronaut-jdbc.jar");
  }

  private static List<String> jarsOf(String page) throws IOException {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(apis(new Block(page, "")))
        .filter(jar -> !jar.isEmpty())
        .map(jar -> Path.of(jar).getFileName().toString())
        .toList();
  }

  @Test
  void readmeAndGuideShowCodeOfTheRuntime() throws IOException {
    assertThat(blocks().stream().map(Block::page))
        .contains(
            "README.md",
            "docs/guide.md",
            "docs/spring-boot.md",
            "docs/quarkus.md",
            "docs/micronaut.md",
            RuntimeRule.MODULE_ORDER.page());
  }
}
