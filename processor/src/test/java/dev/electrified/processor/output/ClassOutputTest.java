package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassOutputTest {
  private static final String NAME = "META-INF/electrified/shop/catalog.json";

  @TempDir Path folder;

  @Test
  void classFileIsFoundByItsBinaryName() throws IOException {
    Files.createDirectories(folder.resolve("app"));
    Files.writeString(folder.resolve("app/Outer$Inner.class"), "anything");
    Files.createDirectories(folder.resolve("app/Folder.class"));
    ClassOutput output = new ClassOutput(folder);

    assertThat(output.holds("app.Outer$Inner")).isTrue();
    assertThat(output.holds("app.Outer")).isFalse();
    assertThat(output.holds("app.outer$inner")).isFalse();
    assertThat(output.holds("app.Folder")).isFalse();
    assertThat(output.holds("app.Nul\0")).isFalse();
  }

  @Test
  void resourceIsWrittenOnceAndOnlyWhenItDiffers() throws Exception {
    ClassOutput output = new ClassOutput(folder);
    Path file = folder.resolve(NAME);
    FileTime old = FileTime.fromMillis(1_000_000);

    assertThat(output.write(NAME, "{}\n")).isTrue();
    assertThat(file).hasContent("{}\n");
    Files.setLastModifiedTime(file, old);
    assertThat(output.write(NAME, "{}\n")).isFalse();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    assertThat(output.write(NAME, "{ }\n")).isTrue();
    assertThat(file).hasContent("{ }\n");
    try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void resourceThatCannotBeWrittenIsNamed() throws Exception {
    Files.writeString(folder.resolve("META-INF"), "a file");
    assertThatThrownBy(() -> new ClassOutput(folder).write(NAME, "{}"))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("`META-INF` is a file where a folder should be. ");
  }

  @Test
  void resourceStaysInTheClassOutput() {
    assertThatThrownBy(() -> new ClassOutput(folder).write("../x", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
