package dev.electrified.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.runtime.fixture.ModuleOutput;
import dev.electrified.runtime.fixture.PostgresServer;
import dev.electrified.runtime.jdbc.DdlxSkippingDataSource;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What GraalVM is told of us: no image is built here, but what it is told must be so. */
class NativeImageTest {
  private static final String METADATA =
      "/META-INF/native-image/dev.electrified/electrified-runtime/reachability-metadata.json";

  @TempDir Path root;

  private static String metadata() throws Exception {
    try (InputStream stream = NativeImageTest.class.getResourceAsStream(METADATA)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> all(String pattern) throws Exception {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(metadata());
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void everyProxyIsNamed() throws Exception {
    List<String> made = new ArrayList<>();
    try (Connection connection =
        new DdlxSkippingDataSource(PostgresServer.emptyDatabase(), statement -> {})
            .getConnection()) {
      for (Object proxy :
          new Object[] {
            connection,
            connection.createStatement(),
            connection.prepareStatement("SELECT 1"),
            connection.prepareCall("SELECT 1")
          }) {
        assertThat(Proxy.isProxyClass(proxy.getClass())).isTrue();
        assertThat(proxy.getClass().getInterfaces()).hasSize(1);
        made.add(proxy.getClass().getInterfaces()[0].getName());
      }
    }

    assertThat(all("\"proxy\": \\[\"([^\"]+)\"]")).isEqualTo(made);
  }

  @Test
  void resourceOfAnyModuleIsTaken() throws Exception {
    String resource = ModuleOutput.in(root, "my-shop.core").resource();

    assertThat(all("\"glob\": \"([^\"]+)\""))
        .singleElement()
        .satisfies(
            glob ->
                assertThat(
                        FileSystems.getDefault()
                            .getPathMatcher("glob:" + glob)
                            .matches(Path.of(resource)))
                    .isTrue());
  }
}
