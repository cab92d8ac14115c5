package dev.electrified.processor.docs;

import static dev.electrified.processor.docs.ReferenceLinks.anchor;
import static dev.electrified.processor.docs.ReferenceLinks.cell;
import static dev.electrified.processor.docs.ReferenceLinks.code;
import static dev.electrified.processor.docs.ReferenceLinks.link;
import static dev.electrified.processor.docs.ReferenceLinks.linkOf;
import static dev.electrified.processor.docs.ReferenceLinks.linkedCode;
import static dev.electrified.processor.docs.ReferenceLinks.shown;
import static java.util.stream.Collectors.joining;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.SeeTree;
import com.sun.source.util.TreePath;
import dev.electrified.processor.options.Option;
import java.io.IOException;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * The text of {@code docs/reference.md}, made of the documentation of the annotations, of {@link
 * Option} and its documentation, and of Spring Boot's metadata of the properties.
 */
final class ReferencePage {
  private static final Path ROOT = Path.of("..");
  private static final Path METADATA =
      ROOT.resolve("runtime/src/main/resources/META-INF/spring-configuration-metadata.json");

  /** The annotations that users write, most basic first; the others follow by name. */
  private static final List<String> FIRST =
      List.of("Electrified", "ElectricAssign", "ElectricGrant", "Replaces", "Privilege", "Roles");

  private static final String INTRODUCTION =
      """
      # Reference

      Every annotation, every option of the processor and every property of Spring Boot. For the whole picture read the
      [guide](guide.md). This page is written by a test, from the documentation in the sources; to change it, change that.

      """;

  private final StringBuilder page = new StringBuilder(INTRODUCTION);

  private ReferencePage() {}

  static String write() throws IOException {
    ReferencePage reference = new ReferencePage();
    JavadocSources annotations = JavadocSources.of(ROOT.resolve("annotations/src/main/java"));
    List<String> names = new ArrayList<>(FIRST);
    annotations.typeNames().stream().filter(name -> !names.contains(name)).forEach(names::add);
    reference.contents(annotations, names);
    reference.annotations(annotations, names);
    reference.options();
    reference.properties();
    return reference.page.toString().strip() + "\n";
  }

  private void contents(JavadocSources sources, List<String> names) {
    page.append("- [Annotations](#annotations): ")
        .append(
            names.stream()
                .map(name -> link(shown(sources.type(name)), anchor(name)))
                .collect(joining(" · ")))
        .append("\n- [Options](#options): ")
        .append(
            Stream.of(Option.values())
                .map(option -> link(option.word(), anchor(option.word())))
                .collect(joining(" · ")))
        .append("\n- [Properties of Spring Boot](#properties-of-spring-boot)\n\n");
  }

  private void annotations(JavadocSources sources, List<String> names) {
    page.append("## Annotations\n\n");
    comment(sources, sources.packagePath(), 3);
    for (String name : names) {
      TypeElement type = sources.type(name);
      page.append("### `").append(shown(type)).append("`\n\n");
      if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
        page.append(place(type)).append("\n\n");
      }
      comment(sources, sources.path(type), 4);
      if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
        for (ExecutableElement member : ElementFilter.methodsIn(type.getEnclosedElements())) {
          member(sources, name, member);
        }
      } else {
        constants(sources, type);
      }
    }
  }

  /** Where it may stand, and how often. */
  private static String place(TypeElement type) {
    List<String> places =
        Stream.of(type.getAnnotation(Target.class).value())
            .map(
                place ->
                    switch (place) {
                      case TYPE -> "a type";
                      case FIELD -> "a field";
                      case METHOD -> "a getter";
                      default -> throw new IllegalStateException(type + " on " + place);
                    })
            .toList();
    return "Stands on "
        + alternatives(places)
        + (type.getAnnotation(Repeatable.class) == null ? "; not repeatable." : "; repeatable.");
  }

  /** {@code a type}, {@code a type or a field}, {@code a type, a field or a getter}. */
  static String alternatives(List<String> words) {
    int last = words.size() - 1;
    String before = String.join(", ", words.subList(0, last));
    return (before.isEmpty() ? "" : before + " or ") + words.get(last);
  }

  private void member(JavadocSources sources, String name, ExecutableElement member) {
    String title = name + "." + member.getSimpleName();
    page.append("#### `").append(title).append("`\n\n`");
    page.append(member.getReturnType().toString().replaceAll("\\b[a-z]\\w*\\.", "")).append("`, ");
    page.append(
        member.getDefaultValue() == null
            ? "required"
            : "default `" + member.getDefaultValue() + "`");
    TreePath path = sources.path(member);
    DocCommentTree comment = sources.comment(path);
    for (DocTree tag : comment.getBlockTags()) {
      if (tag instanceof ReturnTree returned) {
        String value = markdown(sources, path, comment, 5).writeLine(returned.getDescription());
        page.append(": ").append(value);
      }
    }
    page.append(".\n\n");
    comment(sources, path, 5);
  }

  private void constants(JavadocSources sources, TypeElement type) {
    page.append("| constant | meaning |\n|---|---|\n");
    for (VariableElement constant : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (constant.getModifiers().contains(Modifier.PUBLIC)) {
        TreePath path = sources.path(constant);
        DocCommentTree comment = sources.comment(path);
        page.append("| `").append(constant.getSimpleName()).append("` | ");
        page.append(cell(markdown(sources, path, comment, 5).writeLine(comment.getFullBody())));
        page.append(" |\n");
      }
    }
    page.append('\n');
  }

  private void options() throws IOException {
    page.append(
        """
        ## Options

        Given to the compiler as `-Aelectrified.<option>=<value>`. All are optional. One that does not exist is a warning,
        [`unknown-option`](rules/unknown-option.md), a value that does not exist an error,
        [`option-value`](rules/option-value.md). **Recorded** options shape every table: the snapshot keeps them from the first
        compile, and another value later is the error [`recorded-option`](rules/recorded-option.md).

        | option | values | default | recorded |
        |---|---|---|---|
        """);
    for (Option option : Option.values()) {
      page.append("| ").append(link(option.word(), anchor(option.word()))).append(" | ");
      page.append(cell(option.choices().stream().map(ReferenceLinks::code).collect(joining(", "))));
      page.append(" | ").append(option.defaultValue().isEmpty() ? "" : code(option.defaultValue()));
      page.append(" | ");
      page.append(
          switch (option.recorded()) {
            case NEVER -> "";
            case ALWAYS -> "yes";
            case UNLESS_DEFAULT -> "yes, unless it is " + code(option.defaultValue());
          });
      page.append(" |\n");
    }
    page.append('\n');
    JavadocSources sources =
        JavadocSources.of(
            Path.of("src/main/java", Option.class.getName().replace('.', '/') + ".java"));
    TypeElement type = sources.type("Option");
    for (VariableElement constant : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (constant.getKind() == ElementKind.ENUM_CONSTANT) {
        Option option = Option.valueOf(constant.getSimpleName().toString());
        page.append("### `").append(option.word()).append("`\n\n");
        comment(sources, sources.path(constant), 4);
      }
    }
  }

  private void properties() throws IOException {
    page.append(
        """
        ## Properties of Spring Boot

        What they are for, and what else there is, is on the page about [Spring Boot](spring-boot.md). `electrified.verify` is
        also a setting of Hibernate's, wherever it runs: see [the guide](guide.md#checks-when-hibernate-starts).

        | property | type | default | meaning |
        |---|---|---|---|
        """);
    JsonObject metadata = JsonParser.parseString(Files.readString(METADATA)).getAsJsonObject();
    for (JsonElement element : metadata.getAsJsonArray("properties")) {
      JsonObject property = element.getAsJsonObject();
      JsonElement standard = property.get("defaultValue");
      page.append("| ").append(code(property.get("name").getAsString())).append(" | ");
      page.append(code(property.get("type").getAsString().replaceAll("\\b[a-z]\\w*\\.", "")));
      page.append(" | ").append(standard == null ? "" : code(standard.getAsString()));
      page.append(" | ").append(cell(property.get("description").getAsString())).append(" |\n");
    }
  }

  /** The comment, and what it says to see. */
  private void comment(JavadocSources sources, TreePath path, int headingLevel) {
    DocCommentTree comment = sources.comment(path);
    page.append(markdown(sources, path, comment, headingLevel).write(comment.getFullBody()).strip())
        .append("\n\n");
    List<String> seen = new ArrayList<>();
    for (SeeTree see : seeTags(comment)) {
      seen.add(
          see.getReference().get(0) instanceof ReferenceTree reference
              ? linkOf(sources, path, comment, reference)
              : markdown(sources, path, comment, headingLevel).writeLine(see.getReference()));
    }
    if (!seen.isEmpty()) {
      page.append("See ").append(String.join(", ", seen)).append(".\n\n");
    }
  }

  /** What it says to see; what it says of the value stands before it, and there are no others. */
  static List<SeeTree> seeTags(DocCommentTree comment) {
    List<SeeTree> tags = new ArrayList<>();
    for (DocTree tag : comment.getBlockTags()) {
      if (tag instanceof SeeTree see) {
        tags.add(see);
      } else if (!(tag instanceof ReturnTree)) {
        throw new IllegalArgumentException("no part of the page: " + tag);
      }
    }
    return tags;
  }

  private static JavadocMarkdown markdown(
      JavadocSources sources, TreePath path, DocCommentTree comment, int headingLevel) {
    return new JavadocMarkdown(
        headingLevel,
        reference -> linkOf(sources, path, comment, reference),
        (before, code) -> linkedCode(sources, before, code));
  }
}
