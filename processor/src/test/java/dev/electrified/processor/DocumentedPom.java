package dev.electrified.processor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A POM as it is written: without parents, with its own properties put in.
 *
 * @param project the root element
 */
record DocumentedPom(Element project) {
  /** What has coordinates. */
  private static final Set<String> MAVEN = Set.of("dependency", "plugin", "path");

  static DocumentedPom read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return new DocumentedPom(
          factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(file + " is no XML", e);
    }
  }

  /** The value of a property of the POM. */
  String property(String name) {
    return child(child(project, "properties"), name).getTextContent();
  }

  /** The text of an element below the root. */
  String text(String name) {
    return child(project, name).getTextContent();
  }

  /**
   * The arguments that the compiler plugin gives, with properties of the command line or the POM.
   *
   * @throws IllegalStateException if the POM is whole and compiles without the processor, or has
   *     not what the entities and the program need
   */
  List<String> compilerArguments(Map<String, String> given) {
    List<Element> arguments = at(project, "compilerArgs", "arg");
    if (!isFragment()) {
      Element configuration = child(compiler(), "configuration");
      List<Element> dependencies = at(project, "dependencies", "dependency");
      required(at(configuration, "annotationProcessorPaths", "path"), "processor");
      required(dependencies, "annotations");
      required(dependencies, "runtime");
      arguments = at(configuration, "compilerArgs", "arg");
    }
    return arguments.stream().map(one -> filled(one.getTextContent(), given)).toList();
  }

  /** Whether it is what a page shows to put into a POM, arguments of the compiler among it. */
  private boolean isFragment() {
    return !at(project, "compilerArgs").isEmpty() && at(project, "build").isEmpty();
  }

  private Element compiler() {
    List<Element> plugins = at(project, "build", "plugins", "plugin");
    plugins.removeIf(
        plugin -> !child(plugin, "artifactId").getTextContent().equals("maven-compiler-plugin"));
    if (plugins.size() != 1) {
      throw new IllegalStateException(plugins.size() + " maven-compiler-plugin in <build>");
    }
    return plugins.get(0);
  }

  private void required(List<Element> places, String module) {
    for (Element place : places) {
      if (child(place, "groupId").getTextContent().equals("dev.electrified")
          && child(place, "artifactId").getTextContent().equals("electrified-" + module)
          && !filled(child(place, "version").getTextContent(), Map.of()).contains("${")) {
        return;
      }
    }
    throw new IllegalStateException(
        "no electrified-" + module + " with a version where it belongs");
  }

  /** Versions of what has one, by {@code group:artifact}. */
  SortedMap<String, String> versions() {
    SortedMap<String, String> versions = new TreeMap<>();
    for (Element version : all("version")) {
      Element owner = (Element) version.getParentNode();
      if (MAVEN.contains(owner.getTagName())) {
        versions.put(
            child(owner, "groupId").getTextContent()
                + ":"
                + child(owner, "artifactId").getTextContent(),
            filled(version.getTextContent(), Map.of()));
      }
    }
    return versions;
  }

  private String filled(String text, Map<String, String> given) {
    String filled = text;
    for (Element property : children(child(project, "properties"))) {
      filled =
          filled.replace(
              "${" + property.getTagName() + "}",
              given.getOrDefault(property.getTagName(), property.getTextContent()));
    }
    return filled.replace("${project.version}", text("version"));
  }

  private List<Element> all(String tag) {
    return elements(project.getElementsByTagName(tag));
  }

  /** The elements at the end of a path. */
  private static List<Element> at(Element from, String... path) {
    List<Element> found = List.of(from);
    for (String tag : path) {
      List<Element> next = new ArrayList<>();
      for (Element parent : found) {
        children(parent).stream().filter(one -> one.getTagName().equals(tag)).forEach(next::add);
      }
      found = next;
    }
    return found;
  }

  private static Element child(Element parent, String tag) {
    for (Element child : children(parent)) {
      if (child.getTagName().equals(tag)) {
        return child;
      }
    }
    throw new IllegalStateException("no <" + tag + "> in <" + parent.getTagName() + ">");
  }

  private static List<Element> children(Element parent) {
    return elements(parent.getChildNodes());
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
