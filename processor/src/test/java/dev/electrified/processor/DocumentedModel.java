package dev.electrified.processor;

import dev.electrified.runtime.fixture.Snippet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The project tracker that the documentation is about, all electrified, in which what a page shows
 * takes its place: an entity that of the same name, an annotation or members that of an entity. It
 * has no rules but that holders of an office have the roles that pages grant.
 */
final class DocumentedModel {
  private static final String IMPORTS =
      """
      package app;

      import dev.electrified.annotations.*;
      import static dev.electrified.annotations.Privilege.*;
      import static dev.electrified.annotations.Roles.*;
      import jakarta.persistence.*;
      import java.util.*;

      """;
  private static final String MEMBERS = "  // members\n";
  private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+)");
  private static final Pattern ATTRIBUTE = Pattern.compile("(?m)^ *[\\w<>, ]+ (\\w+);");

  private final Map<String, String> entities = new TreeMap<>();

  DocumentedModel() {
    entity("User", "");
    entity(
        "Project",
        """
          @Column(nullable = false) String name;
          String description;
          String info;
          String status;
          @ManyToOne(optional = false) User owner;
        """);
    entity(
        "Membership",
        """
          @Column(nullable = false) String role;
          boolean active;
          boolean canRead;
          @ManyToOne(optional = false) Project project;
          @ManyToOne(optional = false) User user;
        """);
    entity("Issue", "  @ManyToOne(optional = false) Project project;\n");
    entity("Comment", "  @ManyToOne(optional = false) Issue issue;\n");
    entity(
        "Office",
        """
          @ManyToOne(optional = false) Project project;
          @ManyToOne(optional = false)
          @ElectricAssign("projects:owner")
          @ElectricAssign("projects:member")
          User holder;
        """);
  }

  private void entity(String name, String members) {
    entities.put(
        name,
        "@Entity\n@Table(name = \"%s\")\n@Electrified\nclass %s {\n  @Id UUID id;\n%s%s}\n"
            .formatted(name.toLowerCase(Locale.ROOT) + "s", name, members, MEMBERS));
  }

  /** Puts the annotation on an entity. */
  DocumentedModel onEntity(String name, String annotation) {
    return replace(name, "class " + name, annotation + "\nclass " + name);
  }

  /** Puts the annotation on an attribute that an entity has. */
  DocumentedModel onAttribute(String name, String attribute, String annotation) {
    Matcher declared =
        Pattern.compile("(?m)^  (.*) " + attribute + ";$").matcher(entities.get(name));
    if (!declared.find()) {
      throw new IllegalArgumentException(name + " has no " + attribute);
    }
    return replace(name, declared.group(), "  " + annotation + "\n" + declared.group());
  }

  /** Adds the members to an entity, in the place of those of the same names. */
  DocumentedModel members(String name, String members) {
    Matcher attribute = ATTRIBUTE.matcher(members);
    while (attribute.find()) {
      String old = "(?m)^.* " + attribute.group(1) + ";\n";
      entities.put(name, entities.get(name).replaceFirst(old, ""));
    }
    return replace(name, MEMBERS, members + MEMBERS);
  }

  /** Takes an entity as the page shows it; a body that is only hinted at stays. */
  DocumentedModel entity(String shown) {
    Matcher named = CLASS.matcher(shown);
    if (!named.find()) {
      throw new IllegalArgumentException("no class: " + shown);
    }
    String name = named.group(1);
    String entity = shown;
    if (shown.contains("{\n  // ...\n}")) {
      String ours = entities.get(name);
      entity = shown.substring(0, named.start()) + ours.substring(ours.indexOf("class " + name));
    }
    entities.put(name, entity);
    return this;
  }

  private DocumentedModel replace(String name, String part, String by) {
    String entity = entities.get(name);
    if (!entity.contains(part)) {
      throw new IllegalArgumentException(name + " has no " + part);
    }
    entities.put(name, entity.replace(part, by));
    return this;
  }

  /** Writes the sources, in place of those of another model. */
  DraftedProject writeTo(DraftedProject project) throws IOException {
    project.option("naming", "spring");
    for (Map.Entry<String, String> entity : entities.entrySet()) {
      project.file("src/main/java/app/" + entity.getKey() + ".java", IMPORTS + entity.getValue());
    }
    return project;
  }

  /** What the processor makes of it in a new project. */
  Outcome compile(Path temp) throws IOException {
    DraftedProject project = writeTo(DraftedProject.in(temp));
    List<String> said = project.compile();
    List<String> statements = new ArrayList<>();
    for (String migration : project.migrations().values()) {
      statements.addAll(Snippet.statements(migration));
    }
    return new Outcome(said, statements);
  }

  /**
   * What came of a compile.
   *
   * @param said by us
   * @param statements of all migrations
   */
  record Outcome(List<String> said, List<String> statements) {
    private static final Pattern PROBLEM =
        Pattern.compile("^(?:error|warning): (?:\\[electrified:([a-z-]+)\\])?.*");

    /** The rules of warnings and errors; an error of javac's as it is. */
    List<String> problems() {
      List<String> problems = new ArrayList<>();
      for (String line : said) {
        Matcher problem = PROBLEM.matcher(line.lines().findFirst().orElse(""));
        if (problem.matches()) {
          problems.add(problem.group(1) == null ? line : problem.group(1));
        }
      }
      return problems;
    }

    /** The statements about roles and privileges, but for those of offices. */
    List<String> rules() {
      return statements.stream()
          .filter(statement -> statement.startsWith("ELECTRIC "))
          .filter(statement -> !statement.endsWith(" TO offices.holder_id"))
          .toList();
    }
  }
}
