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

  /** The arguments of the compiler plugin, with properties of the command line or the POM. */
  List<String> compilerArguments(Map<String, String> given) {
    List<String> arguments = new ArrayList<>();
    for (Element argument : all("arg")) {
      arguments.add(filled(argument.getTextContent(), given));
    }
    return arguments;
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
