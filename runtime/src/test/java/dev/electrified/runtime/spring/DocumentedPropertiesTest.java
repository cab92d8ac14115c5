package dev.electrified.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.Target;
import dev.electrified.runtime.fixture.Snippet;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The properties that the page about Spring Boot shows are properties that there are. */
class DocumentedPropertiesTest {
  private static final String PAGE = "docs/spring-boot.md";
  private static final Pattern NAME = Pattern.compile("\"name\": \"([a-z0-9.-]+)\"");

  private static List<Properties> blocks() throws IOException {
    List<Properties> blocks = new ArrayList<>();
    for (String block : Snippet.texts(PAGE, "properties")) {
      Properties properties = new Properties();
      properties.load(new StringReader(block));
      blocks.add(properties);
    }
    return blocks;
  }

  private static ElectrifiedProperties bound(Properties properties) {
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("electrified", ElectrifiedProperties.class);
  }

  /** The names in the metadata of ours and of what Boot is on the class path. */
  private static List<String> known() throws IOException {
    List<String> known = new ArrayList<>();
    for (URL url :
        Collections.list(
            DocumentedPropertiesTest.class
                .getClassLoader()
                .getResources("META-INF/spring-configuration-metadata.json"))) {
      try (InputStream stream = url.openStream()) {
        Matcher name = NAME.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        name.results().forEach(found -> known.add(found.group(1)));
      }
    }
    return known;
  }

  @Test
  void springReadsThemAsThePageSays() throws IOException {
    List<Properties> blocks = blocks();
    assertThat(blocks).hasSize(2);
    ElectrifiedProperties proxy = bound(blocks.get(0));
    assertThat(proxy.url()).isEqualTo("jdbc:postgresql://electric:65432/app");
    assertThat(proxy.user()).isEqualTo("electric");
    assertThat(proxy.password()).isEqualTo("${PG_PROXY_PASSWORD}");
    assertThat(bound(blocks.get(1)).target()).isEqualTo(Target.POSTGRES);
  }

  @Test
  void everyOneIsInTheMetadata() throws IOException {
    List<String> known = known();
    for (Properties block : blocks()) {
      assertThat(known).containsAll(block.stringPropertyNames());
    }
  }

  /** The table has them in the order of the metadata, and no others. */
  @Test
  void tableOfThePageListsEveryProperty() throws IOException {
    List<String> listed = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("..", PAGE))) {
      if (line.startsWith("| `electrified.")) {
        for (String name : line.substring(2, line.indexOf(" | ")).split(", ", -1)) {
          String full = name.replace("`", "").replace(".<module>", "");
          listed.add(full.startsWith(".") ? "electrified" + full : full);
        }
      }
    }
    assertThat(listed)
        .containsExactlyElementsOf(
            known().stream().filter(name -> name.startsWith("electrified.")).toList());
  }
}
