package dev.electrified.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.rule.RuntimeRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java that the documentation shows of the runtime compiles. */
class DocumentedCodeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\n(.*?)^```$");

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

  @TempDir Path folder;

  /**
   * A block of code.
   *
   * @param page where it stands
   * @param text what is in it
   */
  record Block(String page, String text) {
    /** In a class: declarations as they are, statements in a method. */
    String source() {
      boolean declares = text.startsWith("@");
      return FRAME.formatted(declares ? text : "void run() {\n" + text + "}");
    }

    @Override
    public String toString() {
      return page + ": " + text.lines().findFirst().orElse("");
    }
  }

  static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    blocks.addAll(blocks("README.md", "## At run time"));
    blocks.addAll(blocks("docs/guide.md", "## Running the migrations"));
    blocks.addAll(blocks("docs/spring-boot.md", "# Spring Boot"));
    for (RuntimeRule rule : RuntimeRule.values()) {
      blocks.addAll(blocks(rule.page(), "# " + rule.slug()));
    }
    return blocks;
  }

  /** The blocks of a page from a heading on; the README has others before and none behind it. */
  private static List<Block> blocks(String page, String heading) throws IOException {
    String text = Files.readString(ROOT.resolve(page));
    int start = text.indexOf(heading + "\n");
    assertThat(start).as(page).isNotNegative();
    Stream<MatchResult> found = JAVA.matcher(text.substring(start)).results();
    return found.map(block -> new Block(page, block.group(1))).toList();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void blockCompiles(Block block) throws IOException {
    Path source = Files.writeString(folder.resolve("Documented.java"), block.source());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            printed,
            printed,
            "-proc:none",
            "-d",
            folder.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            source.toString());

    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void readmeAndGuideShowCodeOfTheRuntime() throws IOException {
    assertThat(blocks().stream().map(Block::page))
        .contains(
            "README.md", "docs/guide.md", "docs/spring-boot.md", RuntimeRule.MODULE_ORDER.page());
  }
}
