package dev.electrified.processor.docs;

import com.sun.source.doctree.AttributeTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes documentation comments as Markdown: paragraphs, headings, lists, tables, code and links.
 * Whatever it does not know is an error, so that nothing is lost from a page without a word.
 */
final class JavadocMarkdown extends SimpleDocTreeVisitor<@Nullable Void, @Nullable Void> {
  /** The language of a block of code, by what it begins with. */
  private static final Map<String, Pattern> LANGUAGES =
      Map.of(
          "sql",
          Pattern.compile(
              "(?:ALTER|CALL|COMMENT|CREATE|DELETE|DROP|ELECTRIC|GRANT|INSERT|REVOKE|SELECT|SET"
                  + "|UPDATE) "),
          "sh",
          Pattern.compile("[A-Z_]+="),
          "java",
          Pattern.compile("@[A-Z]|(?:import|package|public|class|record) "));

  private final int headingLevel;
  private final Function<ReferenceTree, String> linked;
  private final BiFunction<String, String, String> coded;
  private final StringBuilder page = new StringBuilder();
  private final StringBuilder inline = new StringBuilder();
  private final List<String> cells = new ArrayList<>();
  private @Nullable StringBuilder pre;
  private String bullet = "";
  private String link = "";
  private boolean headed;

  /**
   * One comment's or one part's.
   *
   * @param headingLevel of the comment's own headings
   * @param linked the Markdown of a link
   * @param coded the Markdown of a piece of code, of the text before it and its own
   */
  JavadocMarkdown(
      int headingLevel,
      Function<ReferenceTree, String> linked,
      BiFunction<String, String, String> coded) {
    this.headingLevel = headingLevel;
    this.linked = linked;
    this.coded = coded;
  }

  /** The Markdown of these trees, a paragraph on one line, ended by a line feed. */
  String write(List<? extends DocTree> trees) {
    for (DocTree tree : trees) {
      tree.accept(this, null);
    }
    endParagraph();
    return page.toString().strip() + "\n";
  }

  /** The only paragraph of these trees, without a line feed. */
  String writeLine(List<? extends DocTree> trees) {
    String text = write(trees).strip();
    if (text.contains("\n")) {
      throw new IllegalArgumentException("more than a paragraph: " + text);
    }
    return text;
  }

  @Override
  protected @Nullable Void defaultAction(DocTree tree, @Nullable Void none) {
    throw new IllegalArgumentException("cannot be written as Markdown: " + tree);
  }

  @Override
  public @Nullable Void visitText(TextTree tree, @Nullable Void none) {
    if (pre != null) {
      pre.append(tree.getBody());
    } else {
      append(tree.getBody());
    }
    return null;
  }

  @Override
  public @Nullable Void visitEntity(EntityTree tree, @Nullable Void none) {
    if (pre != null) {
      return defaultAction(tree, null);
    }
    append("&" + tree.getName() + ";");
    return null;
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree tree, @Nullable Void none) {
    String body = tree.getBody().getBody();
    if (pre != null) {
      pre.append(body);
    } else {
      String code = body.replaceAll("\\s+", " ").strip();
      inline.append(coded.apply(inline.toString(), code));
    }
    return null;
  }

  @Override
  public @Nullable Void visitLink(LinkTree tree, @Nullable Void none) {
    if (pre != null || !tree.getLabel().isEmpty()) {
      return defaultAction(tree, null);
    }
    inline.append(linked.apply(tree.getReference()));
    return null;
  }

  @Override
  public @Nullable Void visitStartElement(StartElementTree tree, @Nullable Void none) {
    if (pre != null) {
      return defaultAction(tree, null);
    }
    switch (tree.getName().toString().toLowerCase(Locale.ROOT)) {
      case "p", "ul" -> endParagraph();
      case "table" -> {
        endParagraph();
        headed = false;
      }
      case "pre" -> {
        endParagraph();
        pre = new StringBuilder();
      }
      case "h2" -> {
        endParagraph();
        inline.append("#".repeat(headingLevel)).append(' ');
      }
      case "li" -> {
        endParagraph();
        bullet = "- ";
      }
      case "b" -> inline.append("**");
      case "a" -> {
        inline.append('[');
        link = href(tree);
      }
      case "caption", "th", "td" -> endBlank(tree);
      case "tr" -> {
        endBlank(tree);
        cells.clear();
      }
      default -> defaultAction(tree, null);
    }
    return null;
  }

  private static String href(StartElementTree tree) {
    for (DocTree attribute : tree.getAttributes()) {
      if (attribute instanceof AttributeTree named && named.getName().contentEquals("href")) {
        StringBuilder value = new StringBuilder();
        named.getValue().forEach(value::append);
        return value.toString();
      }
    }
    throw new IllegalArgumentException("no address: " + tree);
  }

  @Override
  public @Nullable Void visitEndElement(EndElementTree tree, @Nullable Void none) {
    switch (tree.getName().toString().toLowerCase(Locale.ROOT)) {
      case "pre" -> endCode();
      case "h2" -> endParagraph();
      case "ul" -> {
        endParagraph();
        page.append('\n');
      }
      case "b" -> inline.append("**");
      case "a" -> inline.append("](").append(link).append(')');
      case "caption" -> {
        inline.append(':');
        endParagraph();
      }
      case "th", "td" -> {
        cells.add(ReferenceLinks.cell(inline.toString().strip()));
        inline.setLength(0);
      }
      case "tr" -> {
        endBlank(tree);
        endRow();
      }
      case "table" -> {
        endBlank(tree);
        page.append('\n');
      }
      case "p", "li" -> endParagraph();
      default -> defaultAction(tree, null);
    }
    return null;
  }

  private void append(String text) {
    String spaced = text.replaceAll("\\s+", " ");
    boolean apart = inline.isEmpty() || inline.charAt(inline.length() - 1) == ' ';
    inline.append(apart && spaced.startsWith(" ") ? spaced.substring(1) : spaced);
  }

  private void endParagraph() {
    String text = inline.toString().strip();
    inline.setLength(0);
    if (!text.isEmpty()) {
      page.append(bullet).append(text).append(bullet.isEmpty() ? "\n\n" : "\n");
      bullet = "";
    }
  }

  private void endCode() {
    String code = String.valueOf(pre).stripIndent().strip();
    pre = null;
    String language =
        LANGUAGES.entrySet().stream()
            .filter(one -> one.getValue().matcher(code).lookingAt())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("code in no known language: " + code));
    page.append("```").append(language).append('\n').append(code).append("\n```\n\n");
  }

  private void endRow() {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    if (!headed) {
      page.append("|").append("---|".repeat(cells.size())).append('\n');
      headed = true;
    }
  }

  /** Between the parts of a table there is nothing but space. */
  private void endBlank(DocTree next) {
    if (!inline.toString().isBlank()) {
      throw new IllegalArgumentException("text before " + next + ": " + inline);
    }
    inline.setLength(0);
  }
}
