package dev.electrified.processor.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.electrified.processor.options.Option;
import dev.electrified.runtime.fixture.Snippet;
import java.io.IOException;
import java.io.StringReader;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What pages show of build files and commands, against this project's own build: XML is parsed, and
 * what it names is there. Gradle is no part of it, so that of its file only the names are looked
 * at.
 */
class DocumentedBuildsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern GIVEN = Pattern.compile("-Aelectrified\\.(\\w+)=");
  private static final Pattern COORDINATES =
      Pattern.compile("dev\\.electrified:([\\w-]+):([\\w.-]+)");

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static Document pom() throws Exception {
    return parse(Files.readString(ROOT.resolve("pom.xml")));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The text of a child, or nothing. */
  private static String child(Element element, String name) {
    NodeList children = element.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i).getNodeName().equals(name)) {
        return children.item(i).getTextContent().strip();
      }
    }
    return "";
  }

  /** The version of this project, by the names of its artifacts. */
  private static Map<String, String> artifacts() throws Exception {
    Document pom = pom();
    String version = child(pom.getDocumentElement(), "version");
    Map<String, String> artifacts = new TreeMap<>();
    for (Element module : elements(pom, "module")) {
      Path file = ROOT.resolve(module.getTextContent()).resolve("pom.xml");
      artifacts.put(
          child(parse(Files.readString(file)).getDocumentElement(), "artifactId"), version);
    }
    return artifacts;
  }

  private static String managed(Element element) {
    return child(element, "groupId") + ":" + child(element, "artifactId");
  }

  @ParameterizedTest
  @CsvSource({
    "README.md, annotationProcessorPaths",
    "README.md, <type>processor</type>",
    "docs/guide.md, ${version.flyway}",
    "docs/spring-boot.md, electrified-runtime"
  })
  void whatXmlNamesIsInThisBuild(String page, String words) throws Exception {
    Document fragment = parse("<project>" + Snippet.text(page, "xml", words) + "</project>");
    Document pom = pom();
    List<String> known = new ArrayList<>();
    for (String kind : List.of("dependency", "plugin")) {
      elements(pom, kind).forEach(element -> known.add(managed(element)));
    }
    List<Element> named = new ArrayList<>();
    for (String kind : List.of("dependency", "plugin", "path")) {
      named.addAll(elements(fragment, kind));
    }
    assertThat(named).isNotEmpty();
    for (Element element : named) {
      if (child(element, "groupId").equals("dev.electrified")) {
        assertThat(artifacts())
            .containsEntry(child(element, "artifactId"), child(element, "version"));
      } else {
        assertThat(known).contains(managed(element));
      }
    }
    for (Element argument : elements(fragment, "arg")) {
      assertGiven(argument.getTextContent());
    }
  }

  private static void assertGiven(String argument) {
    Matcher given = GIVEN.matcher(argument);
    assertThat(given.lookingAt()).as(argument).isTrue();
    assertThat(Option.values()).extracting(Option::word).contains(given.group(1));
  }

  @Test
  void propertiesOfTheReadmeAreTheOptionsDefaultsAndGivenByTheArguments() throws Exception {
    Document fragment =
        parse(
            "<project>"
                + Snippet.text("README.md", "xml", "annotationProcessorPaths")
                + "</project>");
    Element properties = elements(fragment, "properties").get(0);
    assertThat(child(properties, "electrified.mode")).isEqualTo(Option.MODE.defaultValue());
    assertThat(child(properties, "electrified.since")).isEqualTo(Option.SINCE.defaultValue());
    assertThat(elements(fragment, "arg"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "-A" + Option.MODE.key() + "=${electrified.mode}",
            "-A" + Option.SINCE.key() + "=${electrified.since}");
  }

  @Test
  void gradleNamesTheSameArtifactsAndAnOptionThatThereIs() throws Exception {
    String gradle = Snippet.text("README.md", "kotlin", "annotationProcessor(");
    Matcher coordinates = COORDINATES.matcher(gradle);
    List<String> named = new ArrayList<>();
    while (coordinates.find()) {
      named.add(coordinates.group(1));
      assertThat(artifacts()).containsEntry(coordinates.group(1), coordinates.group(2));
    }
    assertThat(named).containsExactly("electrified-annotations", "electrified-processor");
    Matcher given = GIVEN.matcher(gradle);
    assertThat(given.find()).isTrue();
    assertThat(given.group(1)).isEqualTo(Option.MODE.word());
    assertThat(gradle).contains(".getOrElse(\"" + Option.MODE.defaultValue() + "\")");
  }

  @Test
  void mavenCommandsOfTheReadmeNameAProfileAndAModuleThatThereAre() throws Exception {
    List<String> commands = Snippet.text("README.md", "sh", "mvn verify -P").lines().toList();
    assertThat(commands)
        .extracting(line -> line.replaceFirst(" *#.*", ""))
        .containsExactly("mvn verify -Pexample -pl example-app -am", "mvn verify");
    Document pom = pom();
    assertThat(elements(pom, "profile"))
        .extracting(profile -> child(profile, "id"))
        .contains("example");
    assertThat(elements(pom, "module")).extracting(Element::getTextContent).contains("example-app");
    assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("-Pexample");
  }

  @Test
  void versionsThatThePagesSayTheyWereTestedWithAreThoseOfTheTests() throws Exception {
    String guide = Files.readString(ROOT.resolve("docs/guide.md"));
    assertThat(guide)
        .contains("tested with Flyway " + tested("flyway"))
        .contains("Tested with Hibernate " + tested("hibernate") + ".");
    assertThat(Files.readString(ROOT.resolve("docs/spring-boot.md")))
        .contains(
            "Tested with Boot " + version("spring-boot") + " and " + version("spring-boot-3.5"));
    assertThat(Files.readString(ROOT.resolve("docs/quarkus.md")))
        .contains("compiled with Quarkus " + minor(version("quarkus")) + " in");
    assertThat(Files.readString(ROOT.resolve("docs/micronaut.md")))
        .contains("compiled with Micronaut " + minor(version("micronaut")) + " in");
  }

  private static String version(String name) throws Exception {
    return elements(pom(), "version." + name).get(0).getTextContent();
  }

  /** The first two numbers; of what is not released all. */
  private static String minor(String version) {
    return version.contains("Beta") ? version : version.replaceFirst("^(\\d+\\.\\d+).*", "$1");
  }

  /** All versions of a library, oldest first. */
  private static String tested(String library) throws Exception {
    List<String> versions = new ArrayList<>();
    NodeList all = pom().getElementsByTagName("*");
    Pattern name = Pattern.compile("version\\." + library + "(-[\\d.]+)?");
    for (int i = 0; i < all.getLength(); i++) {
      if (name.matcher(all.item(i).getNodeName()).matches()) {
        versions.add(minor(all.item(i).getTextContent()));
      }
    }
    versions.sort(Comparator.comparing(Version::parse));
    int last = versions.size() - 1;
    return String.join(", ", versions.subList(0, last)) + " and " + versions.get(last);
  }

  /** That page shows what the runtime says where one is missing; its own test sees to that. */
  @Test
  void featuresOfElectricAreTheSameOnEveryPageThatNamesThem() throws IOException {
    String features = Snippet.text("docs/reference.md", "sh", "ELECTRIC_FEATURES").strip();
    assertThat(Files.readString(ROOT.resolve("docs/guide.md"))).contains("`" + features + "`");
    assertThat(Snippet.text("docs/rules/electric-switched-off.md", "text", "switched off"))
        .contains(features);
  }
}
