package dev.electrified.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.finding.Finding;
import dev.electrified.processor.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingFilesTest {
  private static final String OVERRIDES =
      "<entity-mappings><entity class='app.User'><table name='people'/></entity></entity-mappings>";

  @TempDir Path folder;

  private Path root;

  @BeforeEach
  void realFolder() throws IOException {
    root = folder.toRealPath();
    Files.createDirectories(root.resolve("target/classes"));
  }

  @Test
  void projectWithoutMappingFilesIsSilent() {
    assertThat(check()).isEmpty();
  }

  @Test
  void ormXmlIsFoundInTheSourcesAndNotOnceMoreInTheClassOutput() throws IOException {
    write("src/main/resources/META-INF/orm.xml", OVERRIDES);
    write("target/classes/META-INF/orm.xml", OVERRIDES);

    assertThat(check()).containsExactly("`src/main/resources/META-INF/orm.xml`");
  }

  @Test
  void allNamesAreFoundInOrder() throws IOException {
    write("target/classes/META-INF/orm.xml", OVERRIDES);
    write("src/main/resources/META-INF/b.orm.xml", OVERRIDES);
    write("src/main/resources/META-INF/a.orm.xml", OVERRIDES);
    write("src/main/resources/mappings/more.xml", OVERRIDES);
    write("src/main/resources/mappings/other.xml", OVERRIDES);
    write(
        "src/main/resources/META-INF/persistence.xml",
        """
        <persistence>
          <persistence-unit name="unit">
            <!-- <mapping-file>mappings/other.xml</mapping-file> -->
            <mapping-file>
              mappings/more.xml
            </mapping-file>
            <mapping-file>nowhere.xml</mapping-file>
            <mapping-file>../../../pom.xml</mapping-file>
            <mapping-file></mapping-file>
          </persistence-unit>
        </persistence>
        """);
    write("pom.xml", "<project/>");

    assertThat(check())
        .containsExactly(
            "`src/main/resources/META-INF/a.orm.xml`",
            "`src/main/resources/META-INF/b.orm.xml`",
            "`src/main/resources/mappings/more.xml`",
            "`target/classes/META-INF/orm.xml`");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<persistence-unit-metadata><xml-mapping-metadata-complete/></persistence-unit-metadata>",
        "<persistence-unit-metadata><persistence-unit-defaults><schema>app</schema>"
            + "</persistence-unit-defaults></persistence-unit-metadata>",
        "<orm:mapped-superclass class='A'/>",
        "<sequence-generator name='a'/>",
        "<entity\nclass='A'>"
      })
  void whateverMayChangeAColumnIsFound(String xml) throws IOException {
    write("src/main/resources/META-INF/orm.xml", xml);

    assertThat(check()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "no xml at all",
        "<?xml version='1.0'?><!DOCTYPE x><entity-mappings/>",
        "<entity-mappings><!-- <entity class='A'/> --></entity-mappings>",
        "<!-- <entity class='A'/>",
        "<named-query name='a'><query><![CDATA[select a from A a where a < <entity>]]></query>"
            + "<hint name='b' value='c'/></named-query>",
        "<persistence-unit-metadata><persistence-unit-defaults><entity-listeners>"
            + "<entity-listener class='A'/></entity-listeners></persistence-unit-defaults>"
            + "</persistence-unit-metadata>"
      })
  void whatHasNoEffectOnColumnsIsNot(String xml) throws IOException {
    write("src/main/resources/META-INF/orm.xml", xml);

    assertThat(check()).isEmpty();
  }

  /** Of each warning the file it names. */
  private List<String> check() {
    return MappingFiles.check(
            new ProjectLayout(
                root,
                "app",
                root.resolve("schema.json"),
                root.resolve("migrations"),
                Optional.of(root.resolve("target/classes")),
                false))
        .stream()
        .map(MappingFilesTest::file)
        .toList();
  }

  private static String file(Finding finding) {
    assertThat(finding.rule()).isEqualTo(Rule.ORM_XML);
    return finding.fact().substring(0, finding.fact().indexOf(' '));
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
