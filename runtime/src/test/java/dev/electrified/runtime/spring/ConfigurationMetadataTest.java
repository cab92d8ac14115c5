package dev.electrified.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What editors are told of the properties is what the properties are. */
class ConfigurationMetadataTest {
  private static final Pattern PROPERTY =
      Pattern.compile(
          "\"name\": \"electrified\\.([a-z-]+)\",\\s+\"type\": \"([^\"]+)\",\\s+\"description\":"
              + " \"([^\"]+)\\.\",\\s+\"sourceType\": \""
              + Pattern.quote(ElectrifiedProperties.class.getName())
              + "\"(?:,\\s+\"defaultValue\": \"?([a-z]+)\"?)?");

  private static String metadata() throws Exception {
    try (InputStream stream =
        ConfigurationMetadataTest.class.getResourceAsStream(
            "/META-INF/spring-configuration-metadata.json")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String type(RecordComponent component) {
    return component.getType() == boolean.class
        ? Boolean.class.getName()
        : component.getGenericType().getTypeName().replace(" ", "");
  }

  @Test
  void metadataIsThatOfTheRecord() throws Exception {
    List<String> expected = new ArrayList<>();
    for (RecordComponent component : ElectrifiedProperties.class.getRecordComponents()) {
      DefaultValue value =
          Stream.of(ElectrifiedProperties.class.getDeclaredConstructors()[0].getParameters())
              .filter(parameter -> parameter.getName().equals(component.getName()))
              .findFirst()
              .orElseThrow()
              .getAnnotation(DefaultValue.class);
      String text = value == null ? "" : String.join("", value.value());
      expected.add(
          kebab(component.getName())
              + "|"
              + type(component)
              + "|"
              + (text.isEmpty() ? "null" : text));
    }

    List<String> described = new ArrayList<>();
    for (MatchResult match : PROPERTY.matcher(metadata()).results().toList()) {
      described.add(match.group(1) + "|" + match.group(2) + "|" + match.group(4));
    }

    assertThat(described).containsExactlyElementsOf(expected);
  }
}
