package dev.electrified.processor.docs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.util.TreePath;
import dev.electrified.processor.finding.Rule;
import dev.electrified.processor.options.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Where the names on {@code docs/reference.md} lead, as Markdown. */
final class ReferenceLinks {
  private static final Path DOCS = Path.of("../docs");

  private ReferenceLinks() {}

  /** A link to what is on this page; of what is not, the name. */
  static String linkOf(
      JavadocSources sources, TreePath path, DocCommentTree comment, ReferenceTree reference) {
    Element to = sources.resolve(path, comment, reference);
    if (to == null) {
      throw new IllegalStateException("leads nowhere: " + reference);
    }
    if (to instanceof TypeElement type) {
      return sources.typeNames().contains(type.getSimpleName().toString())
          ? link(shown(type), anchor(type.getSimpleName().toString()))
          : code(type.getSimpleName().toString());
    }
    String home = to.getEnclosingElement().getSimpleName().toString();
    String name = to.getSimpleName().toString();
    if (to.getKind() != ElementKind.METHOD) {
      return code(name);
    }
    boolean same = reference.getSignature().startsWith("#");
    return link(same ? name : home + "." + name, anchor(home + name));
  }

  /**
   * Code, with a link if it is a rule, an option or a page. What is written of the options tells
   * values, of which one is called as a rule.
   */
  static String linkedCode(JavadocSources sources, String before, String code) {
    boolean rule = Stream.of(Rule.values()).anyMatch(one -> one.slug().equals(code));
    if (rule && !sources.typeNames().contains("Option")) {
      return "[" + code(code) + "](rules/" + code + ".md)";
    }
    if (code.equals("docs/rules")) {
      return "[" + code(code) + "](rules/README.md)";
    }
    if (code.matches("docs/[\\w/-]+\\.md(#[\\w-]+)?")) {
      return pageLink(code.substring("docs/".length()));
    }
    String word = code.replaceFirst("^-Aelectrified\\.(\\w+)(=.*)?$", "$1");
    boolean given = !word.equals(code) || before.endsWith("option ");
    if (given && Stream.of(Option.values()).anyMatch(option -> option.word().equals(word))) {
      return link(code, anchor(word));
    }
    return code(code);
  }

  /** A link to a page, called as its heading. */
  private static String pageLink(String target) {
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    try (Stream<String> lines = Files.lines(DOCS.resolve(file))) {
      String title =
          lines
              .filter(line -> line.startsWith("#"))
              .map(line -> line.replaceFirst("^#+ ", ""))
              .filter(line -> hash < 0 || anchor(line).equals(target.substring(hash + 1)))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("leads nowhere: docs/" + target));
      return "[" + title + "](" + target + ")";
    } catch (IOException e) {
      throw new IllegalStateException("leads nowhere: docs/" + target, e);
    }
  }

  static String shown(TypeElement type) {
    return (type.getKind() == ElementKind.ANNOTATION_TYPE ? "@" : "") + type.getSimpleName();
  }

  static String link(String code, String anchor) {
    return "[" + code(code) + "](#" + anchor + ")";
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  /** Text as it is in a table, where a bar would end it, also within code. */
  static String cell(String text) {
    return text.replace("|", "\\|");
  }

  /** As GitHub makes it of a heading. */
  static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }
}
