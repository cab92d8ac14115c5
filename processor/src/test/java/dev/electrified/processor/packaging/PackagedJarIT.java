package dev.electrified.processor.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What is in the jar that users put on their processor path, and what must not be. */
class PackagedJarIT {
  private static final Path JAR = Path.of(System.getProperty("electrified.processor.jar"));

  @Test
  void everyClassIsInAPackageOfOurs() throws IOException {
    assertThat(entries())
        .filteredOn(name -> name.endsWith(".class"))
        .allMatch(
            name ->
                name.startsWith("dev/electrified/processor/") || name.equals("module-info.class"));
  }

  @Test
  void metadataIsOursAndTheLicencesOfWhatWeShade() throws IOException {
    assertThat(entries())
        .filteredOn(name -> name.startsWith("META-INF/"))
        .containsExactlyInAnyOrder(
            "META-INF/MANIFEST.MF",
            "META-INF/LICENSE",
            "META-INF/NOTICE",
            "META-INF/gradle/incremental.annotation.processors",
            "META-INF/licenses/gson.txt",
            "META-INF/licenses/javapoet.txt",
            "META-INF/services/javax.annotation.processing.Processor");
  }

  @Test
  void processorIsRegisteredForJavacAndForGradle() throws IOException {
    assertThat(text("META-INF/services/javax.annotation.processing.Processor"))
        .isEqualToIgnoringNewLines("dev.electrified.processor.ElectrifiedProcessor");
    assertThat(text("META-INF/gradle/incremental.annotation.processors"))
        .isEqualToIgnoringNewLines("dev.electrified.processor.ElectrifiedProcessor,aggregating");
  }

  @Test
  void moduleRequiresNothingButTheJdkAndProvidesTheProcessor() {
    ModuleDescriptor module =
        ModuleFinder.of(JAR).find("dev.electrified.processor").orElseThrow().descriptor();

    assertThat(module.requires())
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder("java.base", "java.compiler", "jdk.compiler");
    assertThat(module.exports()).isEmpty();
    assertThat(module.provides())
        .singleElement()
        .satisfies(
            provided -> {
              assertThat(provided.service()).isEqualTo("javax.annotation.processing.Processor");
              assertThat(provided.providers())
                  .containsExactly("dev.electrified.processor.ElectrifiedProcessor");
            });
  }

  @Test
  void manifestSaysWhatThisIs() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      var attributes = jar.getManifest().getMainAttributes();
      assertThat(attributes.getValue("Implementation-Title")).isEqualTo("Electrified Processor");
      assertThat(attributes.getValue("Implementation-Version"))
          .isEqualTo(System.getProperty("electrified.version"));
    }
  }

  private static List<String> entries() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
    }
  }

  private static String text(String name) throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile());
        InputStream in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
